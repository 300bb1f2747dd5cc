import { define } from '../base/define.js';
import { QlyRankingTable } from '../ranking-table/ranking-table.js';

define('qly-ranking-table', QlyRankingTable);
