import { define } from '../base/define.js';
import { QlyRegionMap } from '../region-map/region-map.js';

define('qly-region-map', QlyRegionMap);
