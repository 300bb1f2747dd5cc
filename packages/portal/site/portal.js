// `/?region=510500` makes this a city's own page: its paths begin at that region.
(function () {
  var region = /[?&]region=(\d{6}|\d{9})(?:&|$)/.exec(location.search);
  if (!region) return;
  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('context').setAttribute('region', region[1]);
  });
})();
