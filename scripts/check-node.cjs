// Loaded before anything else and written for any Node there ever was, so that an old one gets one plain line.
var wanted = require('../package.json').engines.node.replace('>=', '').split('.');
var found = process.versions.node.split('.');
if (+found[0] < +wanted[0] || (+found[0] === +wanted[0] && +found[1] < +wanted[1])) {
  console.error(
    '需要 Node.js ' +
      wanted.join('.') +
      ' 或更高版本，当前是 ' +
      process.versions.node +
      ' · Node.js ' +
      wanted.join('.') +
      ' or later is needed, this is ' +
      process.versions.node,
  );
  process.exit(1);
}
