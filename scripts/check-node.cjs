// Loaded before anything else and written for any Node there ever was, so that an old one gets one plain line.
var wanted = require('../package.json').engines.node.replace('>=', '');
var found = process.versions.node;
var want = wanted.split('.').map(Number);
var have = found.split('.').map(Number);
if (have[0] < want[0] || (have[0] === want[0] && have[1] < want[1])) {
  var chinese = '需要 Node.js ' + wanted + ' 或更高版本，当前是 ' + found;
  console.error(chinese + ' · Node.js ' + wanted + ' or later is needed, this is ' + found);
  process.exit(1);
}
