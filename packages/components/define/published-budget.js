import '../dist/define/published-budget.js';
