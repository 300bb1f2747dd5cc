import '../dist/define/region-map.js';
