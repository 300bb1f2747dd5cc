import '../dist/define/execution-gauge.js';
