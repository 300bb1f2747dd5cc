import './context.js';
import './context-bar.js';
import './region-map.js';
import './execution-gauge.js';
import './ranking-table.js';
import './published-budget.js';
import './warning-list.js';
