import { check } from './reading.js';

describe('the dates of a timeline', () => {
  it('are told with its entries', () => {
    check('T A short history of the tide gauge\n\nB1 March 1872\nB1 Lund builds the first gauge of the coast.\nB1 12 May 1910\nB1 The gauge is sold to the harbour.\nB1 2 June 1951\nB1 A storm carries the gauge away.');
    check('T A short history of the tide gauge\n\nB1 1951-06-02\nB1 A storm carries the gauge away.\n\nB1 1910-05-12\nB1 The gauge is sold to the harbour.\n\nB1 1872-03-04\nB1 Lund builds the first gauge of the coast.');
  });
  it('may be years that name its entries', () => {
    check('T A short history of the tide gauge\n\nB1 The gauge has a history.\n\nB1 1872 – The First Gauge\nB1 Ida Lund proposed gauges for tidal height measurement\n\nB1 1910 – A Sale to the Harbour\nB1 Jon Berg designed a float that triggers bells\n\nB1 Late 1950s – A Storm from the West\nB1 A storm carries the gauge away.');
    check('T A short history of the tide gauge\n\nB1 The gauge has a history.\n\nB1 1872\nB1 The First Gauge\nB1 Lund builds the first gauge of the coast.\nB1 1910\nB1 A Sale to the Harbour\nB1 The gauge is sold to the harbour.\nB1 1950s\nB1 A Storm\nB1 A storm carries the gauge away.');
    check('T A short history of the tide gauge\n\nH 1872 – The First Gauge\nB1 Lund builds the first gauge of the coast.\n\nH 1910 – A Sale to the Harbour\nB1 The gauge is sold to the harbour.');
  });
  it('are none above posts', () => {
    check('S Ida Lund\nC 3 May 2023\nB1 The gauge froze in the night.\nS Jon Berg\nC 4 May 2023\nB2 It still stands in the ice.\nS Ida Lund\nC 5 May 2023\nB3 A storm carried it away.');
  });
  it('are none out of their order, or where they are two', () => {
    check('T A short history of the tide gauge\n\nC 12 May 1910\nB1 The gauge is sold to the harbour.\nC 2 June 1951\nB1 A storm carries the gauge away.');
    check('T A short history of the tide gauge\n\nC 12 May 1910\nB1 The gauge is sold to the harbour.\nC 2 June 1951\nB1 A storm carries the gauge away.\nC 2 May 1920\nB1 The gauge is moved to the mole.');
  });
});
