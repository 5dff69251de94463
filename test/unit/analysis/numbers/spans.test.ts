import assert from 'node:assert/strict';
import { findNumbers } from '../../../../src/analysis/numbers/numbers.js';

/** Each quantity of a sentence as it stands there, with its value and unit. */
function check(text: string, ...expected: readonly string[]): void {
  const marks = findNumbers(text, [{ start: 0, end: text.length }]);
  assert.deepEqual(marks.map(({ start, end, value, unit }) => `${text.slice(start, end)} = ${typeof value === 'object' ? value?.join('–') ?? 'null' : value}${unit === null ? '' : ` ${unit}`}`), expected, text);
}

describe('where a quantity begins and ends', () => {
  it('takes a duration of several units as one', () => {
    check('It took 5 minutes and 30 seconds.', '5 minutes and 30 seconds = 330 second');
    check('It took 2 h 30 min overall.', '2 h 30 min = 150 min');
    check('It took 6m 10s, then 1h 20m 5s.', '6m 10s = 370 s', '1h 20m 5s = 4805 s');
    check('It took 2 months and 3 weeks.', '2 months and 3 weeks = 2.689953 month');
    check('The rope is 6m 10cm long; she swam 100m 58s faster.', '6m = 6 m', '10cm = 10 cm', '100m = 100 m', '58s = 58 s');
    check('It took 30 seconds and 5 minutes.', '30 seconds = 30 second', '5 minutes = 5 minute');
    check('It rose from 2 hours, 30 minutes more.', '2 hours = 2 hour', '30 minutes = 30 minute');
    check('It took a year and a half.', 'a year and a half = 1.5 year');
    check('It took two and a half years.', 'two and a half years = 2.5 year');
    check('It has one and a half million mills.', 'one and a half million = 1500000');
    check('It took an hour of milling, a day of the week.', 'an hour = 1 hour');
    check('It lasted a year, at an hour per mill.', 'a year = 1 year', 'an hour = 1 hour');
    check('Wait for a minute, for a day trip, for a day or two.', 'two = 2');
    check('A decade ago we met. A fortnight later we left via decade walls.', 'A decade = 10 year', 'A fortnight = 14 day');
  });

  it('takes a part of a unit, or a couple of them, with the unit', () => {
    check('It fell 0.37 of an inch, or 3/4 of a mile.', '0.37 of an inch = 0.37 inch', '3/4 of a mile = 0.75 mile');
    check('It fell 0.3 of a percentage point, 0.3 of a barn.', '0.3 of a percentage point = 0.3 pp', '0.3 = 0.3');
    check('It took a couple of months and a couple of mills.', 'a couple of months = 2 month', 'a couple = 2');
    check('It took 3 of a day and 0.4 of the day.', '3 = 3', '0.4 = 0.4');
    check('It is 3/4 inch, 1/2 of the mills.', '3/4 inch = 0.75 inch', '1/2 = 0.5');
    check('A week ago it stood. A day of flour it was not.', 'A week = 1 week');
  });

  it('takes a rank before a superlative, but not what only joins on', () => {
    check('It was the third-wettest, 2nd-largest and fourth-most-visited mill.', 'third = 3', '2nd = 2', 'fourth = 4');
    check('It was the 2nd-best mill and the second-best barn after a 2nd-test run.', '2nd = 2', 'second = 2');
    check('The third-party, first-rate, 19th-century mill took a second-west turn.');
  });

  it('takes a letter that touches its figure as a unit where it can be nothing else', () => {
    check('A 120v plug costs 2.7c/kWh, see 3v and part 2c.', '120v = 120 V', '2.7c = 0.027 USD');
    check('A 15 amp fuse dims it by 0.017 mag.', '15 amp = 15 A', '0.017 mag = 0.017 mag');
    check('It weighs 0.9 M_sun, or 0.6 MJup, in 3 M_runs.', '0.9 M_sun = 0.9 M_sun', '0.6 MJup = 0.6 MJup', '3 = 3');
  });

  it('takes the number of a star as its name', () => {
    check('HD 209458, NGC 1275 and 55 Cnc shine; an HD of 209 stars does.', '209 = 209');
    check('We saw 55 Cuts and 3 Hip 5 songs.', '55 = 55', '3 = 3', '5 = 5');
  });

  it('tells a spread from a change, and a size from an age', () => {
    check('The age of the mills increased from 92 days to 93 days.', '92 days = 92 day', '93 days = 93 day');
    check('Their ages ranged from 3 to 5 years at 120 knots.', '3 to 5 years = 3–5 year', '120 knots = 120 knot');
    check('It cuts pay at age 26 by 3 to 4 percent.', '26 = 26', '3 to 4 percent = 3–4 %');
    check('The mill is 4 by 5 metres.', '4 by 5 metres = 4–5 m');
    check('Xbox 360 sold 360 mills.', '360 = 360');
  });

  it('tells a range from an aside behind a dash', () => {
    check('iPhone 4 – 52 percent', '52 percent = 52 %');
    check('It got 7.4 inches — 0.5 inch more than ever.', '7.4 inches = 7.4 inch', '0.5 inch = 0.5 inch');
    check('It runs 7 km — 9 km, cools 10–5 °C.', '7 km — 9 km = 7–9 km', '10–5 °C = 10–5 °C');
  });

  it('takes neither the number of a paragraph nor the places in a chemical', () => {
    check('2.Twenty mills stood.', 'Twenty = 20');
    check('2.5 percent stood.', '2.5 percent = 2.5 %');
    check('It holds 1-palmitoyl-2-oleoyl-lipid and 2-year leases.', '2-year = 2 year');
  });

  it('takes a part of an order as a fraction, but a quarter of a year not', () => {
    check('The top third of the mills gained.', 'third = 0.3333');
    check('The third mill gained.', 'third = 3');
    check('The bottom quarter lost one sixteenth of it.', 'quarter = 0.25', 'one sixteenth = 0.0625');
    check('It was our best quarter.');
    check('Half my mills stood still.', 'Half = 0.5');
    check('Seen in 2 out of maybe 30 mills.', '2 out of maybe 30 = 0.0667');
    check('We lost two of the nine mills.', 'two of the nine = 0.2222');
    check('It is one of the nine mills, one in nineteen.', 'nine = 9', 'one in nineteen = 0.0526');
    check('It is one in fifteen mills, one in sixteen barns.', 'one in fifteen = 0.0667', 'one in sixteen = 0.0625');
    check('A third or so stood still.', 'A third = 0.3333');
    check('Set in 12 pt, it lost 5 pts.', '12 pt = 12 pt', '5 pts = 5 point');
  });

  it('reads points between groups and a comma before decimals', () => {
    check('It cost € 4,50 or €1.250,50.', '€ 4,50 = 4.5 EUR', '€1.250,50 = 1250.5 EUR');
    check('It grew by 3,5 % or 2,4 km.', '3,5 % = 3.5 %', '2,4 km = 2.4 km');
    check('It has 1.250.000 visitors.', '1.250.000 = 1250000');
    check('It has 1,250 visitors and 1,234.5 m.', '1,250 = 1250', '1,234.5 m = 1234.5 m');
    check('We asked 192.168.100.200 for it.');
    check('They ran in towns 1,2 and 3.', '1 = 1', '2 = 2', '3 = 3');
  });

  it('takes neighbours in words and the two ends of a factor as a range', () => {
    check('We saw two or three mills.', 'two or three = 2–3');
    check('We saw two or nine mills.', 'two = 2', 'nine = 9');
    check('It fell by a factor of 2 to 3.', 'a factor of 2 to 3 = 2–3 x');
    check('It went, all in all and over the whole of the year that we were there, from 36% to 9.8%.', '36% = 36 %', '9.8% = 9.8 %');
    check('It ranges from 36% to 9.8%.', '36% to 9.8% = 36–9.8 %');
    check('It is rare (p < 10^-6) and 10^(6) wide.', '10^-6 = 0.000001', '10^(6) = 1000000');
    check('It came from 5 to 6 percent.', '5 = 5 %', '6 percent = 6 %');
  });

  it('takes a sign for money or for years with it, and no part of a name', () => {
    check('We left 300 U.S. mills with 300 U of it.', '300 = 300', '300 U = 300 U');
    check('It swam 160m years ago, 160m deep.', '160m years = 160000000 year', '160m = 160 m');
    check('It swam 145m to 66m years ago.', '145m to 66m years = 145000000–66000000 year');
    check('It costs 3¢ a mile.', '3¢ = 0.03 USD');
    check('It costs $US899 or $A869 or $EX5.', '$US899 = 899 USD', '$A869 = 869 AUD');
    check('The tide in TIR70–180 was 20–30 cm.', '20–30 cm = 20–30 cm');
  });

  it('takes a decimal comma with it before a unit, and parts figures else', () => {
    check('It takes 17,5 GB of memory.', '17,5 GB = 17.5 GB');
    check('The rows 5,7 were dry.');
  });

  it('takes two ends as a range, but after a change far before them as two figures', () => {
    check('It raises yield in the mill by the old harbour on the long river bank from 0.81 to 0.83.', '0.81 = 0.81', '0.83 = 0.83');
    check('It has yields in the mill by the old harbour on the long river bank from 0.81 to 0.83.', '0.81 to 0.83 = 0.81–0.83');
  });

  it('takes a figure that is said twice as one', () => {
    check('It ends after twelve (12) months.', 'twelve (12) months = 12 month');
    check('It ends after twelve (13) months.', 'twelve = 12');
  });

  it('takes a part of a unit with it, and all of a unit', () => {
    check('It took a tenth of a second.', 'a tenth of a second = 0.1 second');
    check('It took a tenth of a mill.', 'a tenth = 0.1');
    check('It rose by half a percent.', 'half a percent = 0.5 %');
    check('It takes 0.4 kg per kilowatt-hour, 30 miles per gallon.', '0.4 kg = 0.4 kg', '30 miles = 30 mile');
    check('It moves 5 m per second, 4 mg per kg.', '5 m per second = 5 m/second', '4 mg per kg = 4 mg/kg');
    check('It takes 8 gigs of it.', '8 gigs = 8 GB');
    check('It rose by 0.4 standard deviations.', '0.4 standard deviations = 0.4 SD');
    check('M = 4.1 SD = 0.3', '4.1 = 4.1', '0.3 = 0.3');
  });

  it('keeps a sign before a currency', () => {
    check('They lost −€3 million and -$5.', '−€3 million = -3000000 EUR', '-$5 = -5 USD');
    check('They lost −NOK 4.', '−NOK 4 = -4 NOK');
    check('A loss (2-$5) is small.', '2-$5 = 2–5 USD');
    check('The margin of error is ±3 points.', '±3 points = 3 point');
  });

  it('gives the second of two the unit and the scale word of the first', () => {
    check('It lasts 5 days instead of 6.', '5 days = 5 day', '6 = 6 day');
    check('It cost 3 million rather than 4.', '3 million = 3000000', '4 = 4000000');
    check('It lasts 5 days instead of 6 weeks.', '5 days = 5 day', '6 weeks = 6 week');
    check('It read 64k against 41 before.', '64k = 64000', '41 = 41');
    check('It fell by 18 minutes, from 49 to 31.', '18 minutes = 18 minute', '49 = 49 minute', '31 = 31 minute');
    check('It fell by 18 minutes, from 49 mills to 31.', '18 minutes = 18 minute', '49 = 49', '31 = 31');
  });

  it('multiplies by powers of ten and not by what only begins like one', () => {
    check('We saw 3×10^9 mills.', '3×10^9 = 3000000000');
    check('We saw 10**4 mills.', '10**4 = 10000');
    check('It has 1440×1024 pixels.', '1440×1024 pixels = 1440–1024 px');
  });
});

describe('figures that are no quantity', () => {
  it('name a time, a card, a paragraph or an item', () => {
    check('Ada: [43:09] Then, at [1:02:03], she left.');
    check('The ratio is 43:9.', '43:9 = 4.77777777778');
    check('She came at 3 in the afternoon, at 9 o’clock.');
    check('She came at 3 in the list.', '3 = 3');
    check('She has a 4090 and two 3090s.', 'two = 2');
    check('It has 3090 users.', '3090 = 3090');
    check('She has a Ryzen 5800X that is 10X faster.', '10X = 10 x');
    check('See § 4 and §5.');
    check('It grinds 33 on TP8 and 37 on TP16.', '33 = 33', '37 = 37');
    check('It got 61.7 on Mill 2.0, and 73.7 on Wheel.', '61.7 = 61.7', '73.7 = 73.7');
    check('Both Mill 3.1 and 3.2 ran.');
    check('It ran 50 steps (49 red wheel turns).', '50 = 50', '49 = 49');
    check('See step (49) and steps 3 and 4.');
    check('Set MILL_USE_CACHE=1 and N=5, at mill_rate=7.', '5 = 5', '7 = 7');
    check('The post 1257540335438008343 has 125754033543 views.', '125754033543 = 125754033543');
    check('Mills differ in a) size, b) age and 3) wheel.');
  });

  it('are no year where they count, and a year where they tell when', () => {
    check('Activity: 2059', '2059 = 2059');
    check('Published: 2019', '2019 = 2019');
    check('In 2023/24 it rained.', '2023/24 = 2023/2024');
    check('We solved 20/24 of them.', '20/24 = 0.833333333333');
  });

  it('are not limited by a name', () => {
    const text = 'The M3 Max 48 GB runs.';
    assert.equal(findNumbers(text, [{ start: 0, end: text.length }])[0]?.comparator, '=');
    const limit = 'It runs with max 48 GB.';
    assert.equal(findNumbers(limit, [{ start: 0, end: limit.length }])[0]?.comparator, '≤');
  });
});
