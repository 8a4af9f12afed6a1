const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes long is begun first, so that no worker waits at the end for one suite; a fresh machine knows no times. */
const SLOW = [
  // What draws pages, what counts and what waits, in turn: of one kind at once they would wait for each other.
  'e2e/screensLight',
  'reliability/crashMatrixHosts',
  'e2e/graph',
  'reliability/crashMatrix',
  'fuzz/',
  'e2e/screensDark',
  'reliability/takeOver',
  'e2e/screensContrast',
  'reliability/',
  'e2e/axe',
  'stories/',
  'e2e/',
];

const placeOf = ({ path }) => {
  const at = SLOW.findIndex((part) => path.replaceAll('\\', '/').includes(`/test/${part}`));
  return at === -1 ? SLOW.length : at;
};

module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b));
  }
};
