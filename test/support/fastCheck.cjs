// fast-check for the tests: what fails once fails again. THOROUGH=1 draws other cases each time; a failure names its seed.
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

if (process.env.THOROUGH !== '1') fastCheck.configureGlobal({ seed: 20251121 });

module.exports = fastCheck;
