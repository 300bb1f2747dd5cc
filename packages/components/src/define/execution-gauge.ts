import { define } from '../base/define.js';
import { QlyExecutionGauge } from '../execution-gauge/execution-gauge.js';

define('qly-execution-gauge', QlyExecutionGauge);
