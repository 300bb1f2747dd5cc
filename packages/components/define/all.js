import '../dist/define/all.js';
