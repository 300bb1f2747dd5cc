import '../dist/define/context.js';
