import '../dist/define/context-bar.js';
