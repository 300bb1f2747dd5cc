import { define } from '../base/define.js';
import { QlyWarningList } from '../warning-list/warning-list.js';

define('qly-warning-list', QlyWarningList);
