const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes long is begun first, so that no worker waits at the end for one suite; a fresh machine knows no times. */
const SLOW = [
  'reliability/crashMatrix',
  'e2e/screensLight',
  'e2e/screensDark',
  'e2e/screensContrast',
  'e2e/graph',
  'e2e/axe',
  'fuzz/',
  'pane/customer',
  'reliability/',
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
