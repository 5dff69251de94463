import { check } from './reading.js';

describe('rows of figures', () => {
  it('are what a sheet of them says', () => {
    check('B We weighed all that came down the river last week.\nB Sludge 61.2%\nB Gravel 30.4%\nB Twigs 8.4%');
    check('B We weighed all that came down the river last week.\nB Sludge: 61.2\nB Gravel: 30.4\nB Stones: 8');
    check('B We weighed all that came down the river last week.\nB Sludge – 12 kg\nB Gravel – 7 kg\nB Twigs – 300 g');
    check('B We weighed all that came down the river last week.\nB Sept -12,000\nB Oct 3,000\nB Nov −1,500');
    check('B We weighed all that came down the river last week.\nB Rows = 4\nB Boats = 12\nB Nets = 3');
    check('B We weighed all that came down the river last week.\nB Toll: $0.02/ton-mile\nB Rent: $4/day (May)\nB Tax: $1/day');
  });
  it('are none that tell of a page or its readers', () => {
    check('B We weighed all that came down the river last week.\nC Threads 61\nC Visits 3042\nC Level 7');
    check('B We weighed all that came down the river last week.\nC Version 1.2\nC Version 1.1\nC Version 1.0');
    check('B We weighed all that came down the river last week.\nC Lines: 61\nC Forwarded: 3\nC Shelf: 12');
  });
  it('are three or more', () => {
    check('B We weighed all that came down the river last week.\nC Sludge 61.2%\nC Gravel 30.4%');
  });
});
