import { define } from '../base/define.js';
import { QlyContextBar } from '../context-bar/context-bar.js';

define('qly-context-bar', QlyContextBar);
