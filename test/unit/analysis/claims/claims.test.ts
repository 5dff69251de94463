import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findClaims } from '../../../../src/analysis/claims/claims.js';
import { splitSentences } from '../../../../src/analysis/sentences/sentences.js';
import type { ClaimMark } from '../../../../src/analysis/marks.js';

const read = (text: string): ClaimMark | undefined => findClaims(text, [{ start: 0, end: text.length }])[0];

function isClaim(text: string): void {
  assert.ok(read(text), `no claim: ${text}`);
}

function isNone(text: string): void {
  assert.equal(read(text)?.rule, undefined, text);
}

function hedged(text: string, hedge: string, ...cues: readonly string[]): void {
  const claim = read(text);
  assert.deepEqual([claim?.type, claim?.hedge, claim?.cues], ['hypothesis', hedge, cues], text);
}

function plain(text: string): void {
  assert.deepEqual([read(text)?.hedge, read(text)?.cues], ['none', []], text);
}

function typed(text: string, type: string): void {
  assert.equal(read(text)?.type, type, text);
}

describe('verbs', () => {
  it('are known in all their forms', () => {
    isClaim('A longer pipe resembles a hose.');
    isClaim('The new crew streamlines the work at the harbour.');
    isClaim('Both valves underwent a test.');
    isNone('The streamlined harbour of the crew.');
  });

  it('are none in a name that a bracket follows', () => {
    isClaim('ALIGN (Berg et al., 2021) contains 40 valves.');
    isNone('Align (or turn) the 40 valves.');
  });

  it('belong to a plural that stands before what tells more of it', () => {
    isClaim('Losses of heat rarely exceed 4%.');
    isClaim('Sailors with an old boat keep today’s price.');
    isClaim('Sailors over 50 recognise it less often.');
    isNone('Losses of heat in old harbours');
    isNone('Repairs of boats on the Danish coast.');
  });

  it('are told by the object or the figure behind them', () => {
    isClaim('Long pipes use more heat than short pipes.');
    isClaim('The pumps also need replacing after four years.');
    isClaim('Leaks dropped by more than a third.');
    isNone('Leaks mended by a sailor.');
    isClaim('These sound reassuring.');
    isNone('These sound systems.');
    isClaim('Ada 2 and Nova 4 tie for first.');
    isNone('Ada 2 and Nova 4 tie makers.');
    isClaim('It still botches nine of the names.');
    isNone('Nets mended by hand and sold in spring.');
    isNone('Now the awkward bit.');
    isClaim('Now the dog bit the captain.');
    isNone('Payment through the harbour office and codes.');
  });

  it('are none where something is only shown, and are where it is told', () => {
    isNone('Here are the valves.');
    isNone("So here's my boat.");
    isClaim("But here's the thing: the valve leaks.");
    isClaim("Here's why the valve leaks.");
    isClaim('Make no mistake: the valve is old.');
    isNone('Close the valve: nine turns.');
    isNone('Great boat, and thanks for asking.');
    isClaim('Old pumps keep losing oil.');
  });

  it('are none in orders and titles', () => {
    isNone('And if you wish, close the valve.');
    isNone('For a list of the valves, have a look at the log.');
    isClaim('For a list of the valves, the crew has a log.');
    isClaim('Mean speed, measured at nine harbours, went down.');
    isNone('Clean the pump, and the leak is gone.');
    isClaim('Sorry, but the valve is still open.');
    isNone('How the crew plans to close the valve – a sailor is involved.');
  });
});

describe('rows of tables', () => {
  it('assert nothing where no cell holds a sentence', () => {
    isNone('| Harbour Verified | 62.8 | 31.5 |');
    isNone('| valves fabricated ↓ | 4.1% |');
    isClaim('| Lund | 4.1% | The crew refuses every second valve.');
    isClaim('The crew | refuses every second valve');
  });
});

describe('types of claims', () => {
  it('are causal where something is owed to a cause, or comes from it', () => {
    typed('Most of the delay is owed to rust.', 'causal');
    typed('The captain blames the leak on rust.', 'causal');
    typed('Old valves are to blame for the leak.', 'causal');
    typed('The drop comes from rust.', 'causal');
    typed('The valves come from Bergen.', 'finding');
  });

  it('are findings where a thing, and nobody, takes, brings or tells', () => {
    typed('The storm brought forty litres of rain.', 'finding');
    typed('The crew brought forty litres of water.', 'method');
    typed('The old map tells another story.', 'finding');
    typed('They used to close the valve at noon.', 'finding');
    typed('They used the valve at noon.', 'method');
    typed('Larger pumps need fewer repairs.', 'finding');
    typed('Larger pumps need a better roof.', 'position');
  });

  it('are findings where a thing will do what nobody has in mind', () => {
    typed('The valve will last for nine years.', 'finding');
    typed('We will stay in the harbour for nine years.', 'position');
    typed('A second valve will come out in May.', 'method');
    typed('The second word came out wrong.', 'finding');
  });

  it('are what somebody writes or points out', () => {
    typed('A reader writes that the harbour is old.', 'finding');
    typed('A reader points out that nobody should close the harbour.', 'position');
    typed('A reader writes long letters to the harbour.', 'capability');
  });

  it('are positions where something is forbidden or not needed', () => {
    typed('There is no need to close the harbour because of a leak.', 'position');
    typed('There is no valve in the harbour.', 'finding');
    typed('Fishing in the harbour is prohibited.', 'position');
    typed('It is time to close the harbour.', 'position');
    typed('It is time for lunch.', 'finding');
    typed('I would strongly recommend the old pump.', 'position');
    typed('Fishing in the harbour is common.', 'finding');
  });

  it('are capabilities of things, not what people cannot do or how things may turn out', () => {
    typed('The valve cannot hold the pressure.', 'capability');
    typed('We could not open the valve.', 'finding');
    typed('Old valves can be tricky.', 'finding');
    typed('Old valves can be opened by hand.', 'capability');
  });

  it('are methods where sums are raised, things are to begin and the writer leaves out who did it', () => {
    typed('The harbour raised $9 million.', 'method');
    typed('The harbour raised the mood.', 'causal');
    typed('Work on nine boats is to start in spring.', 'method');
    typed('Dropped the limit to nine boats.', 'method');
    typed('We kept the boats in the harbour.', 'method');
    typed('The boats kept their place.', 'finding');
    typed('In this report we describe a pump, a tool for many leaks.', 'method');
    typed('The leak dropped to nine litres.', 'finding');
  });

  it('are findings where what came of a deed is told behind it', () => {
    typed('I tested the old pump and the results were nearly the same.', 'finding');
    typed('I closed the valve and it is still broken.', 'finding');
    typed('I closed the valve and the pump was repaired.', 'method');
    typed('I tested the old pump and the new one.', 'method');
    typed('The leak was associated with rust.', 'finding');
    typed('They had to train the crew.', 'method');
    typed('They have to train the crew.', 'position');
    typed('Storms killed 40 birds.', 'finding');
    typed('Storms killed the trade.', 'causal');
    typed('The pump has nothing to do with the leak.', 'causal');
    typed('The pump has nothing to lose.', 'finding');
    typed('The sailors are having a good year.', 'finding');
    typed('The sailors are building a boat.', 'method');
    typed('Oil made up 61% of the load.', 'finding');
    typed('Oil made it easier to close.', 'causal');
    typed('The captain can confirm that the valve is old.', 'finding');
    typed('The captain can confirm the valve.', 'finding');
    typed('The new pump stops counting the boats.', 'finding');
    typed('The new pump stops the leak.', 'causal');
  });

  it('are duties where somebody is expected to do it', () => {
    typed('Members are expected to clean the boats.', 'position');
    typed('The law should say so, and so far it is silent.', 'position');
    hedged('Prices are expected to rise.', 'weak', 'expected');
  });

  it('are told by the main verb behind what tells more of the subject', () => {
    typed('Anything built since 2020 should be left out.', 'position');
    typed('Letters that took a sailor nine minutes were lost.', 'finding');
    typed('It recognizes leaks in old pipes.', 'capability');
    typed('The report recognizes the leaks in old pipes.', 'finding');
  });

  it('are causal where a verb of causing has an object and stands in the main clause', () => {
    typed('The new pump stopped the leak.', 'causal');
    typed('When I turned the valve, the pump stopped.', 'finding');
    typed('When they asked for a pump due to a leak, the harbour froze.', 'finding');
    typed('The harbour froze due to a leak.', 'causal');
  });

  it('are causal where something brings a figure up or down', () => {
    typed('The new valve brings a leak down to 50 drops.', 'causal');
    typed('It moved the old pump up by two places.', 'causal');
    typed('The captain brought the pump down from the roof.', 'method');
    typed('The crew takes a boat to 50 harbours.', 'method');
  });
  it('are causal where a deed has an effect, or something is the culprit', () => {
    typed('Lowering the valve fixed the leak.', 'causal');
    typed('Using a valve, we closed the leak.', 'method');
    typed('A rusty valve was the culprit.', 'causal');
    typed('The gap is down to the tide.', 'causal');
    typed('The price is down to 40 crowns.', 'finding');
  });

  it('are methods where they tell who made a thing, or with what', () => {
    typed('Tarn is a family of valves that the Lund group released in 2023.', 'method');
    typed('Tarn is a family of valves that has leaked since 2023.', 'finding');
    typed('The leaks were found with a lamp.', 'finding');
    typed('The leaks were sorted using a lamp.', 'method');
    typed('The gauge measures whether a valve leaks.', 'method');
    typed('The gauge measures leaks.', 'finding');
  });

  it('are positions where somebody refuses, objects or frames an opinion', () => {
    typed('I would not buy a second pump.', 'position');
    typed("I wouldn't buy it again.", 'position');
    typed('I would not have seen the leak.', 'finding');
    typed('The harbour shall keep a log.', 'position');
    typed('What I object to is the noise.', 'position');
    typed('What we really need is a second valve.', 'position');
    typed('What we really saw was a second valve.', 'finding');
    typed('It remains important to rinse the valve.', 'position');
    typed('It remains easy to rinse the valve.', 'finding');
    typed('We measured 20 people twice.', 'method');
    typed('We measured 20 bar at the valve.', 'finding');
    typed('What I heard is the noise.', 'finding');
    typed('My advice is a new valve.', 'position');
    typed('My valve is a new one.', 'finding');
    typed('To my mind, this is the pump of the year.', 'position');
    typed('To my house, this is the nearest harbour.', 'finding');
    typed('We disagree with the harbour.', 'position');
    typed('The crews disagree with the harbour.', 'finding');
  });

  it('are methods where others plan something, and positions where we do', () => {
    typed('We intend to open the valve in May.', 'position');
    typed('The Lund group intends to open the valve in May.', 'method');
    typed('The gauge aims to show every leak.', 'method');
  });

  it('are findings where a result stands beside what was done', () => {
    typed('We opened the valve and got four litres.', 'finding');
    typed('We opened the valve and closed the pump.', 'method');
    typed('I checked it: 12 of 40 valves leaked.', 'finding');
    typed('I checked it: the crew had opened the valve.', 'method');
  });

  it('are findings where we measured so much', () => {
    typed('After that we measured 87.5 on the old gauge.', 'finding');
    typed('After that we measured 40 valves.', 'method');
  });

  it('are findings where people took something up', () => {
    typed('Since then 400 readers have downloaded the plans.', 'finding');
    typed('The engineers downloaded the plans.', 'method');
  });

  it('are findings where a share of people does it', () => {
    typed('In a survey of 90 sailors, 62 percent preferred the old valve.', 'finding');
    typed('Only one in eight has read the manual.', 'finding');
    typed('We prefer the old valve.', 'position');
    typed('The repair took twice as long.', 'finding');
    typed('The crew took the long way.', 'method');
  });

  it('are capabilities where a thing does not do it, and methods where somebody made it', () => {
    typed('It does not tell valves apart.', 'capability');
    typed('We do not tell anybody.', 'method');
    typed('Tarn is a valve built by the Lund group.', 'method');
    typed('It was the Lund group that built Tarn.', 'method');
    typed('Tarn is a valve beside the built harbour.', 'finding');
  });

  it('are findings where others chose or a deed had a result', () => {
    typed('The raters preferred the old valve.', 'finding');
    typed('The union wants the old valve.', 'position');
    typed('It tries every valve and ends up opening three.', 'finding');
    typed('The crew opened the far end up there.', 'method');
  });

  it('are positions where the writer holds it to be so, and methods where an idea is to do it', () => {
    typed('We consider a valve to be safe if it holds a day.', 'position');
    typed('I view the old valve as a risk.', 'position');
    typed('We considered three valves.', 'finding');
    typed('The main idea is to open the valve first.', 'method');
    typed('The trouble is to open the valve.', 'finding');
  });

  it('are hedged by bets and suspicions', () => {
    hedged('Unions suspect that the valve leaks.', 'weak', 'suspect');
    hedged('I bet they opened the valve.', 'weak', 'bet');
    hedged('With rust this might look different.', 'strong', 'might');
    plain('I bet 5 pounds on the old valve.');
    plain('The might of the sea broke the valve.');
  });
});

describe('clauses', () => {
  it('are no claims where their main clause is cut off', () => {
    isNone('As these valves get cheaper…');
    isNone('As more of the valves leak, the crew…');
    isNone('As rust spreads…');
    isNone('While the crew had expected a storm…');
    isNone('Because the valve was old and…');
    isClaim('As these valves get cheaper, crews buy more of them.');
    isClaim('As captain she closed every valve…');
    isClaim('As part of the refit we closed the valve…');
    isClaim('As expected the valve leaked…');
    isClaim('The crew left while the storm…');
    isClaim('While the storm lasted, the crew stayed in…');
  });

  it('of the noun that a sentence opens with are not what it asserts', () => {
    typed('Given the log we keep on board, the valve is important.', 'position');
    typed('Based on the gauges we built in May, the valve is old.', 'finding');
    typed('In the spring we built the tower, and the valve leaked.', 'method');
    typed('After the storm we closed the valve, which leaked.', 'method');
  });

  it('behind a conviction are what is asserted', () => {
    typed('We are fairly confident that rust caused the leak.', 'causal');
    typed('I remain convinced that the harbour is important.', 'position');
    typed('The captain is confident.', 'finding');
  });

  it('have no verb in what is counted, and none in what somebody thinks of', () => {
    isNone('Six valve types, 4 crews, roughly 2k tests each.');
    isClaim('Figure 2 shows a valve.');
    isClaim('Tarn-4 tests valves.');
    typed('In 210 tests, the filter cut leaks by 40%.', 'causal');
    isNone('A short note on what we think is going on');
    isClaim('What we think is wrong.');
  });

  it('of things that were made tell no more of the deed', () => {
    typed('Last year, we described filters that block most leaks, which we called Sieves.', 'method');
    typed('The captain says that the filters block leaks.', 'causal');
  });

  it('behind a label are no orders', () => {
    isClaim('First attempt: we opened the valve.');
    isNone('Attempt the valve first.');
  });
});

describe('claims', () => {
  it('are sentences with a finite verb', () => {
    isClaim('The valve holds.');
    isClaim('Rivers froze in January.');
    isClaim('it just works');
    isClaim('Fixed a crash on start.');
    isClaim('Note that the old port is closed.');
    isNone('A valve that holds');
    isNone('Built for sailors.');
    isNone('Teaching crows to count');
    isNone('that the valve holds.');
    isClaim('that was the old valve.');
    isNone('which holds the valve.');
    isClaim('and then replaced the valve.');
    isNone('and then replaced by the valve.');
    isNone('Figure 2. Pressure curves of three valves.');
    isNone('All rights reserved.');
    isClaim('All rights were sold in May.');
    isNone('© 2024 Osei Works held in trust.');
    isNone('Copyright 2024 by Osei Works is held in trust.');
    isClaim('Copyright was sold in May.');
  });

  it('are no questions, greetings, thanks, feelings and orders', () => {
    isNone('Does the valve hold?');
    isNone('“Does the valve hold?”');
    isNone('Why do crows count.');
    isNone('Hello and welcome to the show.');
    isNone('Thanks to everyone who helped.');
    isNone('We are thrilled to see so many of you.');
    isClaim('We are thrilled to announce a second ferry.');
    isNone('Read the manual before you start.');
    isClaim('Read errors were rare.');
    isNone('To learn more, visit the harbour office.');
  });

  it('are hypotheses where the assertion is hedged', () => {
    hedged('The valve may leak.', 'strong', 'may');
    plain('The valve leaked in May.');
    hedged('We think the valve leaks.', 'weak', 'think');
    plain('Crows think in pictures.');
    hedged('I doubt that the valve leaks.', 'weak', 'doubt');
    plain('I do not doubt that the valve leaks.');
    plain('No doubt the valve leaks.');
    hedged('The leak is likely small.', 'weak', 'likely');
    plain('Old valves are more likely to leak.');
    hedged('It is possible that the pump failed.', 'strong', 'possible');
    plain('It is possible to swap the pump.');
    hedged('It is not clear why the pump failed.', 'strong', 'not clear');
    plain('The pump, which may be old, was made in Turin.');
    hedged('We found that the pump might fail.', 'strong', 'might');
    plain('We suggested a second pump.');
    hedged('The results suggest that the pump fails.', 'weak', 'suggest');
    plain('They swapped maybe a dozen pumps.');
    plain('The firm said it would close the plant.');
  });

  it('are sentences as they were given, whatever the text, and each is read by itself', () => {
    const piece = fc.constantFrom('may ', 'that ', 'we ', 'Results ', 'show ', 'could', '’s ', '“', '(', ', ', '. ', '5% ', 'é', '😀', '\ud800', 'made ', 'not ', 'http://a.b ', '-', '@x ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map((a) => a.join('')), (text) => {
      const sentences = splitSentences(text);
      const together = findClaims(text, sentences);
      const alone = sentences.flatMap((sentence) => findClaims(text, [sentence]));
      assert.deepEqual(together, alone);
      for (const claim of together) {
        assert.ok(sentences.some((s) => s.start === claim.start && s.end === claim.end));
        assert.equal(claim.hedge === 'none', claim.type !== 'hypothesis');
        assert.equal(claim.cues.length > 0, claim.hedge !== 'none');
      }
    }));
  });

  it('have a type', () => {
    typed('Salt reduces the yield.', 'causal');
    typed('Yields fell because the soil was dry.', 'causal');
    typed('Yields increased by 4% in dry years.', 'finding');
    typed('The pump can run dry for an hour.', 'capability');
    typed('We built a second pump.', 'method');
    typed('The pump was built in 1950.', 'method');
    typed('We must replace the pump.', 'position');
    typed('It is essential to replace the pump.', 'position');
  });

  it('are findings where a deed only tells how much or how often', () => {
    typed('Owners save 40 litres a day.', 'finding');
    typed('The town saved the old mill.', 'method');
    typed('36% of the owners never repaired a pump.', 'finding');
    typed('The owners repaired the pump.', 'method');
    typed('A refill takes nine minutes.', 'finding');
    typed('The crew took nine samples.', 'method');
    typed('The old pump works three times as fast as the new one.', 'finding');
    typed('We repaired three times as many pumps as they did.', 'method');
    typed('The valve gives way in 3 of 20 runs.', 'finding');
    typed('The firm raised $9m in May.', 'method');
    typed('The motor needs 12 kW.', 'finding');
    typed('The motor needs a better fan.', 'position');
  });

  it('are methods where somebody acts on purpose', () => {
    typed('Leak rates were measured twice.', 'method');
    typed('The pump was found in a barn.', 'finding');
    typed('Broken pumps were left out.', 'method');
    typed('We average the last ten runs.', 'method');
    typed('The runs average nine hours.', 'finding');
    typed('The institute has gone through nine archives.', 'method');
    typed('The new pump is out!', 'method');
    typed('The old pump is out of oil.', 'finding');
    typed('That fixed the leak.', 'causal');
    typed('It writes neat reports.', 'capability');
    typed('She writes neat reports.', 'method');
    typed('We would like to repair it.', 'position');
  });

  it('have a subject that is a share, a pair or a deed', () => {
    isClaim('31% use a pump every day.');
    isNone('31 use cases for a pump');
    isClaim('Repairing raises the price by a fifth.');
    isClaim('Ada and Nova share a pump.');
    isNone('Ada and Nova pump share');
    isClaim('The valve no longer drops the pressure.');
  });
});
