import assert from 'node:assert/strict';
import { findNumbers } from '../../../../src/analysis/numbers/numbers.js';

/** What each quantity of a sentence measures, in order. */
function checkOf(text: string, ...expected: readonly (string | null)[]): void {
  assert.deepEqual(findNumbers(text, [{ start: 0, end: text.length }]).map((mark) => mark.of), expected, text);
}

/** The first quantity as its comparator, value and unit. */
function check(text: string, expected: string): void {
  const mark = findNumbers(text, [{ start: 0, end: text.length }])[0];
  const given = mark === undefined ? 'none' : `${mark.comparator} ${String(mark.value)} ${mark.unit ?? '-'}`;
  assert.equal(given, expected, text);
}

describe('what a quantity measures', () => {
  it('is what it counts', () => {
    checkOf('The choir has 34 young singers.', 'young singers');
    checkOf('Half of the growers left.', 'growers');
    checkOf('Half of the 412 growers left.', 'growers', 'growers');
    checkOf('Half of the rust goes away.', 'rust');
    checkOf('Half of the boat shows failed.', 'boat shows');
    checkOf('The tide goes up early, then stays at 28%.', 'tide');
    checkOf('They threw 24 home runs away.', 'home runs');
    checkOf('The tide crept back by 3 m.', 'tide');
    checkOf('The stock closed at $30 on Friday.', 'stock');
    checkOf('We repaired 1 in 12 loads.', 'loads');
    checkOf('The mill made 5 a week.', 'mill');
    checkOf('The draft got 31.5 ROUGE in the end.', 'ROUGE');
    checkOf('Beds grew from 12 to 40 plots.', 'plots', 'plots');
    checkOf('The pump uses 15% less power.', 'power');
    checkOf('The pump is 15% less noisy.', 'pump');
    checkOf('It comes with a 5% discount.', 'discount');
    checkOf('Damages were set at $750 per hem.', 'hem');
    checkOf('Damages were set at $750 a year.', 'Damages');
    checkOf('The sieve reaches 82% accuracy on wet sand.', 'accuracy');
    checkOf('The sieve reaches 82% on wet sand.', 'sieve');
    checkOf('The valve brought a 22% increase in overall throughput.', 'throughput');
    checkOf('We counted 41 current and former keepers.', 'former keepers');
    checkOf('We counted 41 staff, including three cooks.', 'staff', 'cooks');
    checkOf('They list seven novel use cases.', 'novel use cases');
    checkOf('The firm runs six data centres.', 'data centres');
    checkOf('It stores 4-bit weights.', 'weights');
    checkOf('Three mills in ten have no wheel.', 'mills');
    checkOf('With the wheel, milling takes a third less time.', 'time');
  });

  it('is what another clause of the sentence tells', () => {
    checkOf('Half of the millers rest, while only 17% prefer tea.', 'millers', 'millers');
    checkOf('Half of the millers rest, while only 17% of sacks burst.', 'millers', 'sacks');
    checkOf('Of the sacks in the barn, 12% burst.', 'sacks');
    checkOf('Deaths of larks fell by 9% and those of grey owls by 4%.', 'Deaths', 'Deaths');
    checkOf('The barn was swept by millers, five of whom left.', 'millers');
    checkOf('It drew 9 GWh of power, 80% of it from wind.', 'power', 'power');
    checkOf('The barn holds 412 sacks, of which 90 are wet.', 'sacks', 'sacks');
    checkOf('The lease, worth £3m, went ahead.', 'lease');
    checkOf('The owner puts the loss at 2%, the millers at 4%.', 'loss', 'loss');
    checkOf('The yield was 0.94 (95% CI 0.91–0.96) in spring, against 0.88 in autumn.', 'yield', 'CI', 'CI', 'yield');
    checkOf('We lost 120 sacks, compared with an average of 80 before.', 'sacks', 'sacks');
    checkOf('In our long spring, the yield stays at 30%.', 'yield');
    checkOf('The average fell by 3%.', 'average');
    checkOf('The toll at closed gates fell by 3%.', 'toll');
  });

  it('is what the clause is about, whatever else it names', () => {
    checkOf('The number of grey larks fell by 6%.', 'grey larks');
    checkOf('The share of grey larks fell by 6%.', 'share');
    checkOf('A sail for one boat is €900.', 'sail');
    checkOf('The best sail score was 63%.', 'best sail score');
    checkOf('Boats with a draught below 3 m were sold.', 'draught');
    checkOf('We cut our toll estimate for 2026 from €9 to €8.', null, 'toll estimate', 'toll estimate');
    checkOf('We spent 4% of the harbour’s total yield.', 'yield');
    checkOf('We spent 4% of the harbour’s.', 'harbour');
    checkOf('It took 12% of total US demand.', 'US demand');
    checkOf('They took 12% of us.', null);
    checkOf('A beach holds about 100 billion\ngrains of sand.', 'grains');
    checkOf('A beach holds about 100 billion\nGrains are small.', 'beach');
    checkOf('Of the 90 tasks at hand, Vega solves 41%.', 'tasks', 'tasks');
  });

  it('is what an ordinal stands before, and what more of it is counted', () => {
    checkOf('She picked up her third win of the season.', 'win');
    checkOf('It is the third-largest mill.', 'mill');
    checkOf('A third decided.', null);
    checkOf('The rent of a 7B parameter mill is low.', 'parameter');
    checkOf('The poll has a margin of error of 4 points.', 'margin of error');
    checkOf('It used 9% of all U.S. power generation.', 'U.S. power generation');
    checkOf('The rate fell to 4% in the spring (3% in June).', 'rate', 'rate', null);
    checkOf('Consistent with the trend, the rate stays at 4%.', 'rate');
  });

  it('is what a share is of that tells a count again', () => {
    checkOf('We found 9 of 40 sacks wet, or 22%.', 'sacks', 'sacks');
    checkOf('61 sacks are wet (15%).', 'sacks', 'sacks');
  });

  it('is that of a figure of its kind before where its clause has only a name for it', () => {
    checkOf('Vega solves 41% of the tasks. Lyra is at 38%.', 'tasks', 'tasks');
    checkOf('Vega reads 262,144 tokens, but sight fails beyond roughly 180k.', 'tokens', 'tokens');
    checkOf('Vega reads 262,144 tokens, and sales hit 180k.', 'tokens', 'sales');
    checkOf('They built Vega (7B) in May.', 'parameters', null);
    checkOf('They sold the mill (7B) in May.', 'mill', null);
  });

  it('is what a price is paid for, or what has the price', () => {
    checkOf('A lease costs €18,000 per mill.', 'lease');
    checkOf('We paid €18,000 per mill.', 'mill');
  });

  it('is a noun, and neither how something is nor what somebody thinks', () => {
    checkOf('We built two new smaller versions.', 'new smaller versions');
    checkOf('It is the first open-weights mill.', 'open-weights mill');
    checkOf('It lasts for a day or two.', 'day');
    checkOf('They shipped it in, I think, six months.', null);
    checkOf('They worked six months.', 'worked');
    checkOf('The wheel ran on while reducing cost 18x.', 'cost');
    checkOf('Milling costs 5% more.', 'Milling');
    checkOf('The stones alone weigh 140 kg.', 'stones');
    checkOf('The first asks who mills.', null);
    checkOf('Speed in the mill barely moves (79.2).', 'Speed');
    checkOf('Power costs me €85 a month.', 'Power');
    checkOf('A full run of the mill costs $1,117.', 'full run');
    checkOf('Spending on stones and wheels will reach $9 billion.', 'Spending');
    checkOf('We ground the corn at temperature 0.7.', 'temperature');
    checkOf('It is worse in people over 65.', 'people');
    checkOf('A miller is liable to a fine of $250.', 'fine');
  });

  it('is the noun right behind a measure, but no adverb and nothing compared', () => {
    checkOf('The barn needs 12 GB RAM.', 'RAM');
    checkOf('The barn weighs 12 kg dry.', 'barn');
    checkOf('They made a $5M investment.', 'investment');
    checkOf('The firm raised $5M led by Ada.', 'firm');
    checkOf('The $20/mo mill plan sells well.', 'mill plan');
    checkOf('The mill takes $20/mo from us.', 'mill');
    checkOf('It brought a 15x speed boost.', 'speed');
    checkOf('The wheel turns 15x faster.', 'wheel');
    checkOf('The wheel turns 15x quicker.', 'wheel');
    checkOf('It gave a 57% hit rate.', 'hit rate');
    checkOf('We saw a 20–65% cost reduction.', 'cost reduction');
    checkOf('We saw a 280% price increase.', 'price');
    checkOf('The sieve uses 63% NaOH.', 'NaOH');
    checkOf('A ten year struggle followed.', 'struggle');
    checkOf('The struggle took ten years overall.', 'struggle');
    checkOf('The mill grinds 40 tok/s.', 'tok/s');
    checkOf('The mill grinds 40 tokens/s.', 'tokens');
    checkOf('We sank two lower beds.', 'lower beds');
    checkOf('We grew two fully shaded trees.', 'fully shaded trees');
    checkOf('We merged all three PRs merge by merge.', 'PRs');
    checkOf('We bought eight RTX 4060 cards.', 'RTX 4060 cards');
    checkOf('We saw eight Boeings 747 crash.', 'Boeings');
    checkOf('Of these 37B active.', null);
    checkOf('We have 37 active mills.', 'active mills');
    checkOf('The mill jumped forward 32%.', 'mill');
    checkOf('They ran at 23 instead of it.', null);
  });

  it('is no verb and no participle', () => {
    checkOf('The bin holds a tray containing 64 values.', 'values');
    checkOf('Reducing coding costs by 56%, the mill won.', 'coding costs');
    checkOf('The cache reduces egress cost by 38.9%.', 'egress cost');
    checkOf('At least one ear containing mould was cut.', 'ear');
    checkOf('The new plan beat the old one, targeting 60%.', 'new plan');
    checkOf('Milling takes 14 s.', 'Milling');
    checkOf('The cost of running the mill fell by 5%.', 'cost');
    checkOf('A miller reported the leak at 5 bar.', 'leak');
    checkOf('We asked five millers reported missing.', 'millers');
  });

  it('is of the sentence and not of whoever says it', () => {
    checkOf('Ada Holm: Yeah, four years in June.', null, null);
    checkOf('Wheel Turns Faster: Ada said the wheel gained 5%.', 'wheel');
    checkOf('Boiler pressure: 2.1 bar', 'Boiler pressure');
    checkOf('That is, I don’t know, 15.', null);
    checkOf('The mill’s 26.', 'mill');
    checkOf('The valve reacts on the order of 2 days.', 'valve');
  });

  it('is what stands before it in a label or a phrase', () => {
    checkOf('Boiler pressure: 2.1 bar', 'Boiler pressure');
    checkOf('They chose a step size of 0.01.', 'step size');
    checkOf('Loading takes 14 s instead of 40 s.', 'Loading', 'Loading');
    checkOf('For example, the mill grinds 40 a day.', 'mill');
    checkOf('We asked cooks (n = 64).', 'cooks');
    checkOf('The baker, 58, retired.', 'baker');
  });

  it('is no pronoun, and unknown of years ago and of one of them', () => {
    checkOf('We’ve since brought the leak rate down by a factor of five.', 'leak rate');
    checkOf('We\'ve since brought that down by a factor of five.', null);
    checkOf('They’re 5% faster.', null);
    checkOf('One-time fees rose 5%.', 'One-time fees');
    checkOf('I met her almost eight years ago.', null);
    checkOf('Rust matters, and the valve is only one of them.', null);
    checkOf('Of the valves, three of them leaked.', 'valves');
  });

  it('is the object of the verb, or else its subject', () => {
    checkOf('The valve cut the leak rate by 40%.', 'leak rate');
    checkOf('The leak rate fell by 40%.', 'leak rate');
    checkOf('Prices of seed in the north rose 3%.', 'Prices');
    checkOf('Loading the barge takes 14 min.', 'Loading');
    checkOf('Growers who hire a tractor save 31 hours.', 'Growers');
    checkOf('A ferry built by two brothers runs 20% faster.', 'brothers', 'ferry');
    checkOf('The ferry, which carries 90 cars, is 60 m long.', 'cars', 'ferry');
    checkOf('The crane weighs 3 tonnes and costs $40m.', 'crane', 'crane');
    checkOf('The median reply takes 80 ms.', 'reply');
    checkOf('We waited 10 s.', 'waited');
    checkOf('She paid $30 for the ticket.', 'ticket');
    checkOf('The crane beat its rivals for $4k in repairs.', 'repairs');
    checkOf('The stock closed at $30 in the morning.', 'stock');
    checkOf('The fees were $30 in total.', 'fees');
  });

  it('is shared by joined figures, and not over another subject', () => {
    checkOf('Vega yields in 64% of disputes, and Lyra in 82%.', 'disputes', 'disputes');
    checkOf('Sales were up 4% and profits 9%.', 'Sales', 'profits');
    checkOf('The wait fell from 120 ms to 80 ms.', 'wait', 'wait');
  });

  it('is carried over a date, and to what has risen', () => {
    checkOf('The fleet grew from seven river boats in 2019 to 31 in 2024.', 'river boats', null, 'river boats', null);
    checkOf('The mill had sales of $3 million last year, up 17% from before.', 'sales', 'sales');
  });

  it('is nothing for a date', () => checkOf('The mill opened in March 1954.', null));
});

describe('value, unit and comparator', () => {
  it('tells units by how they are written', () => {
    check('It holds 4,500 mAh.', '= 4500 mAh');
    check('It is 12 km off.', '= 12 km');
    check('It has 147 horsepower.', '= 147 hp');
    check('It has 147 horses.', '= 147 -');
    check('It runs at 90 FPS.', '= 90 FPS');
    check('It fell 3 percentage points.', '= 3 pp');
    check('It fell 3 percent.', '= 3 %');
    check('Meet me at 5 pm.', 'none');
    check('Built in 2010 in Oslo.', '= 2010 -');
  });

  it('reads the pressure of blood, and no race time', () => {
    check('It fell by 12 mm Hg.', '= 12 mmHg');
    check('It is 12 mm high.', '= 12 mm');
    check('He ran it in 2:14:04 flat.', 'none');
  });

  it('reads units of two words, and figures that multiply what follows', () => {
    check('It makes 0.48 gigawatt hours.', '= 0.48 GWh');
    check('It makes 0.48 gigawatt, hours on end.', '= 0.48 GW');
    check('It needs 6x 96 GB cards.', '= 6 x');
    check('It is 6 x 96 cm large.', '= 6,96 cm');
  });

  it('counts a fortnight in days', () => {
    check('The walk took a fortnight.', '= 14 day');
    check('The fortnight went by.', 'none');
  });

  it('tells currencies', () => {
    check('It cost $5.', '= 5 USD');
    check('It cost CA$5.', '= 5 CAD');
    check('It cost 5 €.', '= 5 EUR');
    check('It cost £1.2bn.', '= 1200000000 GBP');
    check('The tour costs nine pounds a head.', '= 9 GBP');
    check('They raised 40 thousand pounds for the roof.', '= 40000 GBP');
    check('They raised 40 thousand pounds of stone to the roof.', '= 40000 pound');
    check('The kid weighs nine pounds.', '= 9 pound');
  });

  it('tells comparators, and turns them round where they are denied', () => {
    check('It rose above 5 m.', '> 5 m');
    check('It never rose above 5 m.', '≤ 5 m');
    check('It did not stop, but rose above 5 m.', '> 5 m');
    check('Nearly half now agree.', '~ 0.5 -');
    check('It runs in half precision.', 'none');
    check('We watched it over a 12-month period.', '= 12 month');
    check('The pump drew 11 GWh over ten weeks.', '= 11 GWh');
    check('It was spread over seven towns.', '= 7 -');
    check('It stood for over ten weeks.', '> 10 week');
    check('It took place in over seven towns.', '> 7 -');
    check('Over the past 5 years it fell.', '= 5 year');
    check('It is past 5 years old.', '> 5 year');
    check('The rate crept up to 3.8%.', '= 3.8 %');
    check('It holds up to 3.8 litres.', '≤ 3.8 L');
    check('It has <b>40</b> teeth.', '= 40 -');
    check('It has >40 teeth.', '> 40 -');
    check('They came back within 30 days.', '= 30 day');
    check('It took half an hour.', '= 0.5 hour');
    check('It took half a hearty hour.', '= 0.5 -');
    check('It took just under an hour.', '< 1 hour');
    check('It takes a while, an hour at times.', 'none');
  });

  it('keeps changes apart from ranges', () => {
    check('The share rises from 6% to 9%.', '= 6 %');
    check('The share ranges from 6% to 9%.', '= 6,9 %');
    check('Support stood at 55 percent to 38 percent.', '= 55 %');
    check('We cut the sifting from 50 to 30 minutes.', '= 50 minute');
    check('The odds ratio was 0.84, 95% CI 0.7 to 0.9.', '= 0.84 -');
    check('Between January and March 2025 it rained.', '= 2025-01 -');
    check('It rained in January, and in March 2025 too.', '= --01 -');
    check('The test ran in weeks 3, 5 and 7.', 'none');
  });
});

describe('figures that are no quantities', () => {
  it('number the posts of a thread', () => {
    check('4/ Three valves leaked.', '= 3 -');
    check('4/9 The valves leaked.', 'none');
    check('The valves leaked. (4/9)', 'none');
    check('The valves leaked 🧵 (4/9)', 'none');
    check('We left.\n4/9 The valves leaked.', 'none');
    check('4/9 of the valves leaked.', '= 0.444444444444 -');
    check('The valves that leaked (4/9) were old.', '= 0.444444444444 -');
  });

  it('are years, but not against a count', () => {
    check('The log of 2024 vs. 2023 is short.', '= 2024 -');
    checkOf('The logs are long (2064 vs. 1439 lines).', 'lines', 'lines');
  });
});

describe('over', () => {
  it('tells in what time at the start of a sentence', () => {
    check('Over eighteen months, we closed it.', '= 18 month');
    check('Over two hours is too long.', '> 2 hour');
  });

  it('tells of how many something is the mean', () => {
    check('Of runs it is the mean over five.', '= 5 -');
    check('The mill ran over five.', '> 5 -');
    check('It swam over 160m years ago.', '> 160000000 year');
  });
});

describe('or', () => {
  it('goes on with a comparator where the unit is the same', () => {
    const comparators = (text: string) => findNumbers(text, [{ start: 0, end: text.length }]).map((mark) => mark.comparator);
    assert.deepEqual(comparators('It was above 180 or 250 kg.'), ['>', '>']);
    assert.deepEqual(comparators('It was above 180 g or 250 m.'), ['>', '=']);
  });
});

describe('about', () => {
  it('is so many, and what somebody is unsure or talks about', () => {
    check('It lasted about two weeks.', '~ 2 week');
    check('We asked about two keepers.', '~ 2 -');
    check('We are unsure about two valves.', '= 2 -');
    check('They talked about five keepers.', '= 5 -');
  });
});

describe('what a quantity in a table measures', () => {
  const row = 'Rank\tMill\tYield (kg) ↑\tCost per hem\n';
  it('is what its column is called', () => checkOf(`${row}1\tMarsh\t41.2\t$3\n2\tReed 7\t39.0\t$2`, 'Yield', 'Cost per hem', 'Yield', 'Cost per hem'));
  it('is what its row is called where the columns are things', () => checkOf('Part\tLoom 2 Grand\tLoom 2 Small\nWeight\t31.5\t12.2', 'Weight', 'Weight'));
  it('is what its row is called where the column says no more than that it is a value', () => checkOf('Part\tValue\nWeight\t31.5\nLength\t12', 'Weight', 'Length'));
  it('is what its row is called where the column holds words, too', () => checkOf('Loom\tMarsh\nWeight\t31.5\nWood\toak', 'Weight'));
  it('is what it counts where that is told', () => checkOf('| Mill | Load |\n|---|---|\n| Marsh | 40 hems |', 'hems'));
  it('is no rank', () => checkOf('Mill\tYield\n7\t41.2\n8\t39.0', 'Yield', 'Yield'));
  it('is not told by one line alone', () => checkOf('Marsh\tThe yield was 41 kg.', 'yield'));
});

/** The same, in a text of several sentences. */
function checkOfAll(sentences: readonly string[], ...expected: readonly (string | null)[]): void {
  const text = sentences.join(' ');
  const spans = sentences.map((sentence) => ({ start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length }));
  assert.deepEqual(findNumbers(text, spans).map((mark) => mark.of), expected, text);
}

describe('what a quantity measures because another does', () => {
  it('is what the figure it is set against does', () => {
    checkOf('Linen lasts 5 days on the line, against 6 days for wool.', 'Linen', 'Linen');
    checkOf('Upkeep fell to $31 a mile, down from $62.', 'Upkeep', 'Upkeep');
    checkOf('Upkeep is $31, and sales rose 4% against 12 mills.', 'Upkeep', 'sales', 'mills');
  });
  it('is what was counted before, where a sentence opens with a share of it', () => {
    checkOfAll(['We asked 612 weavers in 19 mills.', 'Two-thirds have left.'], 'weavers', 'mills', 'weavers');
    checkOfAll(['The town has 118 mills.', 'Another 14 run at night.'], 'mills', 'mills');
    checkOfAll(['The town has 118 mills.', 'Nine of them shut.'], 'mills', 'mills');
    checkOfAll(['The town has 118 mills.', 'Nine looms burned.'], 'mills', 'looms');
  });
  it('is what the same verb did before', () => {
    checkOfAll(['A fine sieve holds 41% of the grains.', 'Marsh holds 22%.'], 'grains', 'grains');
  });
  it('is what stands behind a measure that a preposition leads to', () => {
    checkOf('We rinsed it in 5% vinegar.', 'vinegar');
    checkOf('We rinsed it for 5 minutes overnight.', 'rinsed');
    checkOf('The mill was at 5% wrong.', 'mill');
  });
});
