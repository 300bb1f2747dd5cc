import { define } from '../base/define.js';
import { QlyPublishedBudget } from '../published-budget/published-budget.js';

define('qly-published-budget', QlyPublishedBudget);
