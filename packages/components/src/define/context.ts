import { define } from '../base/define.js';
import { QlyContext } from '../context/context.js';

define('qly-context', QlyContext);
