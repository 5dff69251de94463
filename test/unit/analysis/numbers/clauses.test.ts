import assert from 'node:assert/strict';
import { findNumbers } from '../../../../src/analysis/numbers/numbers.js';

/** What each quantity measures, in order; `/` parts sentences. */
function checkOf(written: string, ...expected: readonly (string | null)[]): void {
  const text = written.replaceAll(' / ', ' ');
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const sentence of written.split(' / ')) {
    sentences.push({ start, end: start + sentence.length });
    start += sentence.length + 1;
  }
  assert.deepEqual(findNumbers(text, sentences).map((mark) => mark.of), expected, written);
}

describe('what the clause of a quantity tells of it', () => {
  it('is what stands before brackets, or in them', () => {
    checkOf('Core rent (without sheds and barns) stayed near 3% in May.', 'Core rent', null);
    checkOf('The tide grew at a rate (since the last flood) of 3.8 cm.', 'rate');
    checkOf('More larks (46%) than owls (24%) sing.', 'larks', 'owls');
  });

  it('is the name right before in a list of names with their figures, but not a name for which no noun is said again', () => {
    checkOf('The wards stand at Elm 30% (-4), Ash 16% (-9), Oak 12%.', 'Elm', 'Elm', 'Ash', 'Ash', 'Oak');
    checkOf('Elm took 9% of the votes, Ash 12%.', 'votes', 'votes');
  });

  it('is the subject of any verb that is known, and no verb itself', () => {
    checkOf('Growers recognise it less often than younger ones, 38% against 57%.', 'Growers', 'Growers');
    checkOf('The horn emits sound from 20 to 50 kHz.', 'sound');
    checkOf('Rent in the valley barely moves (79.2).', 'Rent');
  });

  it('is the subject of a verb that is joined to another', () => {
    checkOf('The horn covers the harbour and peaks at 50 kHz.', 'horn');
    checkOf('The horn covers the harbour and docks of 50 towns.', 'towns');
  });

  it('is no verb in the plural behind a single thing', () => {
    checkOf('A full run sets you back $26.', 'full run');
    checkOf('The full tanks cost you $26.', 'full tanks');
    checkOf('The new harbour cost $26.', 'new harbour');
  });

  it('is the subject of the clause before a participle', () => {
    checkOf('Rainfall rose by 13%, reaching 426 mm.', 'Rainfall', 'Rainfall');
    checkOf('The harbour is buying ferries, pledging $2.5 million.', 'harbour');
  });

  it('is what costs somebody, with or without a limit', () => {
    checkOf('Each leak costs the public about $27.', 'leak');
    checkOf('Each leak costs the public $27.', 'leak');
    checkOf('The town cut the public bill by about $27.', 'public bill');
  });

  it('is over a name with a figure in it', () => {
    checkOf('The mill cut the price of Loom 3, its largest loom, by 40%.', 'price');
    checkOf('Complaints along Line 7 fell from 52 to 13.', 'Complaints', 'Complaints');
    checkOf('We cut the price of Loom 2 in half.', 'price');
  });

  it('is over all of a list, and over how often something is done', () => {
    checkOf('Levels of soot, rust and sand represent 14% of dust.', 'dust');
    checkOf('Levels of soot, rust and sand reach 14%.', 'Levels');
    checkOf('The share of growers who sing several times a week rose by 4%.', 'share');
  });

  it('is what is done to it, where a verb stands behind `to`', () => {
    checkOf('Growers were asked to record rain depth at 6 h.', 'rain depth');
    checkOf('Growers were led to a record depth of 6 m.', 'record depth');
  });

  it('is what has so much of something, or less', () => {
    checkOf('It does not run on any loom with less than 10 kg.', 'loom');
    checkOf('They were growers with a load index (LI) less than 18 kg.', 'load index');
    checkOf('It does not run with less than 10 kg of yarn.', 'yarn');
  });

  it('is a mean where no noun follows', () => {
    checkOf('They cut the mean to 7 ms.', 'mean');
    checkOf('They cut the mean lag to 7 ms.', 'lag');
  });

  it('is a setting right before it after `with`, and no name of a place', () => {
    checkOf('The loom was run with hem width 8.', 'hem width');
    checkOf('The loom was run in hall 8.');
  });
});

describe('what stands right behind a quantity', () => {
  it('is what has changed, or the change itself', () => {
    checkOf('Rain could reach 240 mm a year, a 130% increase over last year.', 'Rain', 'increase');
    checkOf('Rain could reach 240 mm a year, a 130% increase in storms.', 'Rain', 'storms');
  });

  it('is a measure of time or of sums', () => {
    checkOf('The loom runs at 114 ms median lag.', 'lag');
    checkOf('The index is a 3-month average of prices.', 'average');
    checkOf('Prices were up 2% YoY.', 'Prices');
  });

  it('is more of it or less, and has more than one quality', () => {
    checkOf('They made four less errors.', 'errors');
    checkOf('We asked about 40 social, economic, and local topics.', 'local topics');
    checkOf('We asked about 40 mills, rents and local topics.', 'mills');
  });

  it('is a noun behind an attribute, whatever it is elsewhere', () => {
    checkOf('The ferry has a 90-mile range.', 'range');
    checkOf('Growers got a 32% lower yield of rye.', 'yield');
    checkOf('Rents were 32% lower last year.', 'Rents');
  });

  it('stands behind brackets', () => {
    checkOf('Mills let out 41 gigatonnes (billion tonnes) of soot.', 'soot');
    checkOf('Mills let out 41 gigatonnes (billion tonnes) in May.', 'Mills', null);
    checkOf('A third (35%) of the growers heard it.', 'growers');
  });
});

describe('a clause without its verb or its noun', () => {
  it('has a subject of its own behind the same word', () => {
    checkOf('Rain dropped by 3%, costs by 5%.', 'Rain', 'costs');
    checkOf('Rain dropped by 3%, or by 5%.', 'Rain', 'Rain');
  });

  it('goes on from what was counted, however often it is done', () => {
    checkOf('We asked 2,000 growers. / According to the poll, 88% already use looms.', 'growers', 'growers');
  });

  it('has the noun of the figure before it behind the highest and lowest', () => {
    checkOf('The lightest loom was 9 kg and the heaviest 20 kg.', 'lightest loom', 'lightest loom');
    checkOf('The loom was 9 kg and the forest 20 kg.', 'loom', 'forest');
  });
});

describe('a part of what was counted', () => {
  it('is told in brackets', () => {
    checkOf('The 120 growers got bread (n = 60) or cake (n=60).', 'growers', 'growers', 'growers');
    checkOf('The 120 fields had growers (n = 60).', 'fields', 'growers');
    checkOf('Looms with a fault were left out (n = 17).', 'Looms');
    checkOf('The 12 fields got rain (n = 60).', 'fields', 'rain');
  });
});

describe('a sum for each of many', () => {
  it('is part of what goes on behind it', () => {
    checkOf('Rent rose to $8 million, or $1.15 per share, from $7 million, or $1 per share.', 'Rent', 'Rent', 'Rent', 'Rent');
    checkOf('Rent rose to $8 million, or so it seems, and seeds cost $7.', 'Rent', 'seeds');
  });
});

describe('a name with a figure in it', () => {
  it('leaves what was told before it, wherever it stands', () => {
    checkOf('Vega gets 78% of the points. / Lyra 3 Pro is at 76%.', 'points', 'Pro', 'points');
    checkOf('Vega gets 78% of the points. / In Lyra 30 mills left.', 'points', 'mills');
  });
});

describe('a figure beside one of its kind', () => {
  it('is one sum with it in another currency, or with what is added', () => {
    checkOf('Rent rose to ¥31 million (€2.6m-$3.1m).', 'Rent', 'Rent', 'Rent');
    checkOf('The rent is €9,000 plus €300 a month.', 'rent', 'rent');
    checkOf('We brought the lag from ~5s to ~2s.', 'lag', 'lag');
  });

  it('goes on behind a conjunction, and not where a verb has another noun', () => {
    checkOf('Sensitivity was 94 % for films taken standing and 86 % for others.', 'Sensitivity', 'Sensitivity');
    checkOf('Sensitivity was 94 % and the rent was 86 %.', 'Sensitivity', 'rent');
    checkOf('The barn has 41 sacks and the largest 90.', 'sacks', 'sacks');
    checkOf('The barn has 41 sacks and the mill weighs 90.', 'sacks', 'mill');
  });

  it('is a share of what was counted where it opens a clause, or stands in brackets behind a quality', () => {
    checkOf('Of 412 growers 9% sang; their mean age was 72 years, 57% were late.', 'growers', 'growers', 'age', 'growers');
    checkOf('Half of the growers saw a use (46%), the rest a loss (9%).', 'growers', 'growers', 'growers');
  });
});

describe('a clause whose verb tells how something is', () => {
  it('is about its subject', () => {
    checkOf('Old barns become rare (6.1%).', 'Old barns');
    checkOf('Looms become a cost (6.1%).', 'cost');
    checkOf('Meanwhile it rose by 6%.', null);
  });
});
