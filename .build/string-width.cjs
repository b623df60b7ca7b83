// Stands in for the package that the table library counts widths with: one way of counting everywhere.
module.exports = require('../src/text/width.ts').displayWidth;
