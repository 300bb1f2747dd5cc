import '../dist/define/ranking-table.js';
