import '../dist/define/warning-list.js';
