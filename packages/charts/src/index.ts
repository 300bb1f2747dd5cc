export { ChartError } from './errors.js';
export { chooseUnit, formatMoney } from './format/money.js';
export { formatReading, quantityNote, rateWords, speakReading } from './format/quantity.js';
export type { Quantity } from './format/quantity.js';
export { formatPoints, formatRate, formatRatio, gapOfRate, gapOfRatio } from './format/rate.js';
export type { Gap } from './format/rate.js';
export { isMissing, missingText, missingWords, ratioOf } from './format/reading.js';
export type { Amount, Missing, NotApplicable, Reading } from './format/reading.js';
export { drawGauge } from './gauge/gauge.js';
export type { GaugeOptions } from './gauge/gauge.js';
export { gaugeSentence } from './gauge/sentence.js';
export { gaugeTable } from './gauge/table.js';
export type { GaugeRow, GaugeTerms } from './gauge/row.js';
export { neighbour, spatialOrder } from './keyboard/spatial.js';
export type { Arrow, PlacedItem } from './keyboard/spatial.js';
export { progressBreaks } from './map/breaks.js';
export type { Breaks } from './map/breaks.js';
export { drawChoropleth } from './map/choropleth.js';
export type { ChoroplethOptions } from './map/choropleth.js';
export type { RegionShape } from './map/outline.js';
export { lampLevels, lampWords } from './map/region.js';
export type { MapOptions, MapRegion, RegionReading } from './map/region.js';
export { mapSentence } from './map/sentence.js';
export { mapTable } from './map/table.js';
export { drawTileMap } from './map/tile-map.js';
export type { RegionTile } from './map/tile-map.js';
export { rankingEnds, rankItems } from './ranking/rank.js';
export type { RankedItem, RankingEnds, RankingItem, RankOrder } from './ranking/rank.js';
export { drawRanking } from './ranking/ranking.js';
export type { RankingOptions } from './ranking/ranking.js';
export { rankingSentence } from './ranking/sentence.js';
export { rankingTable } from './ranking/table.js';
export { roleCss } from './scene/css.js';
export { describe } from './scene/describe.js';
export { roles } from './scene/roles.js';
export type { Paint, Role } from './scene/roles.js';
export { sceneItems } from './scene/scene.js';
export type {
  CircleNode,
  GroupNode,
  LineNode,
  PathNode,
  RectNode,
  Scene,
  SceneItem,
  SceneNode,
  TextNode,
} from './scene/scene.js';
export { toSvg } from './scene/to-svg.js';
export type { SvgOptions } from './scene/to-svg.js';
export { fontStack, tokens } from './scene/tokens.js';
export type { Theme, Token } from './scene/tokens.js';
export { withHeading } from './scene/with-heading.js';
export type { ChartCell, ChartColumn, ChartTable } from './table/chart-table.js';
export { toCsv } from './table/to-csv.js';
export type { PictureOptions } from './text/face.js';
export { drawTrend } from './trend/trend.js';
export type { TrendOptions } from './trend/trend.js';
export type { TrendPeriod } from './trend/period.js';
export { trendSentence } from './trend/sentence.js';
export { trendTable } from './trend/table.js';
