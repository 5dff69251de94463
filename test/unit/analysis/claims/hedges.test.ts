import assert from 'node:assert/strict';
import { findClaims } from '../../../../src/analysis/claims/claims.js';

/** What hedges a sentence, with its strength; `none` for what is asserted flatly. */
function hedging(text: string): string {
  const claim = findClaims(text, [{ start: 0, end: text.length }])[0];
  assert.ok(claim, `no claim: ${text}`);
  return [claim.hedge, ...claim.cues].join(' | ');
}

/** A hedged sentence, and beside it one with the same word that is not. */
const PAIRS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'are verbs of thought in the first person': [
    ['I have a feeling the valve is old.', 'weak | a feeling', 'I have a feeling for old valves.'],
    ['I gather the pump was replaced in May.', 'weak | gather', 'The boats gather the fish in May.'],
    ["I hear they're closing the harbour.", 'weak | hear', 'I hear the pump at night.'],
    ["I'm guessing it's the pump.", "weak | I'm guessing", 'The crew is guessing the number.'],
    ['We predict that leaks will rise.', 'weak | predict', 'The charts predict leaks.'],
    ["I'm thinking it's the pump.", 'weak | thinking', "I'm thinking about the pump."],
    ['We figured they had closed the valve.', 'weak | figured', 'We figured out the valve.'],
    ['I wonder whether the pump is old.', 'strong | wonder', 'The pump is a wonder.'],
  ],
  'are nouns for what is only thought': [
    ['My guess, the valve was closed at noon.', 'weak | My guess', 'The guess of the crew was right.'],
    ['My sense is that the pump is old.', 'weak | sense', 'My sense of time was gone.'],
    ["There's a chance the pump is old.", 'strong | chance', 'There was a chance of rain.'],
    ['Our understanding is that the valve is old.', 'weak | Our understanding', 'Our understanding of valves grew.'],
    ['There is a good chance that the pump is old.', 'weak | good chance', 'The crew took a chance and won.'],
    ['The pump is, in all likelihood, older than the house.', 'weak | all likelihood', 'The likelihood was 0.3.'],
    ['Chances are the pump is old.', 'weak | Chances', 'The chances of a leak fell.'],
  ],
  'are what somebody is not sure of': [
    ['Nor am I persuaded that the valve is old.', 'strong | Nor am I persuaded', 'The crew was persuaded that the valve is old.'],
    ["I'm far from certain that the pump is old.", 'strong | far from certain', 'I am certain that the pump is old.'],
    ['It is hard to say why the pump failed.', 'strong | hard', 'It is hard to close the valve.'],
    ['It is too early to tell what the pump costs.', 'strong | too early', 'The crew left too early to see the pump.'],
    ["We don't know whether the pump was closed.", "strong | don't know", 'The crew knows whether the pump was closed.'],
    ['The jury is still out on the new pump.', 'strong | jury', 'The jury is still in the room.'],
    ["I'm pretty sure it's the pump.", 'weak | pretty sure', 'A pretty boat is sure to leak.'],
    ["It's not impossible that the pump is old.", 'strong | not impossible', 'It is impossible that the pump is old.'],
    ['Whether the pump is old is an open question.', 'strong | open question', 'The crew asked an open question.'],
    ['It is doubtful that the pump is old.', 'weak | doubtful', 'A doubtful pump was sold.'],
  ],
  'are what something looks, sounds or smells like': [
    ['It smells like a leak in the second tank.', 'weak | smells', 'The kitchen smells of fish.'],
    ['Looks like the pump is old.', 'weak | Looks', 'The pump looks like a bell.'],
    ['The pump looks to have been replaced.', 'weak | looks', 'The crew looks to the harbour.'],
    ['The valve appears old.', 'weak | appears', 'The valve appears in two reports.'],
    ['The pump was replaced in May, it appears.', 'weak | appears', 'The moon appears at night.'],
  ],
  'are what would, might or should be so': [
    ["I'd be surprised if the valve held.", "weak | I'd | be surprised", 'I was surprised that the valve held.'],
    ["It'd be cheaper to buy a new pump.", "weak | It'd", "He'd closed the valve before noon."],
    ["That wouldn't help much.", "weak | wouldn't", "The door wouldn't open."],
    ['You might want to close the valve first.', 'strong | might', 'You might recall the old valve.'],
    ['You may find that the valve is stuck.', 'strong | may', 'You may use the valve.'],
    ['I could see that being a leak.', 'strong | could', 'I could see that boat.'],
    ['And so that might be the best valve.', 'strong | might', 'They closed it so that nobody might fall.'],
    ['This may explain the leak.', 'strong | may', 'This explained the leak in early may.'],
    ["I'd say the pump is old.", "weak | I'd say", "I'd add that the pump is old."],
    ['The new pump should be fine.', 'weak | should', 'The crew should be told.'],
    ['That should fix the leak.', 'weak | should', 'Somebody should fix the leak.'],
    ['A boat could follow in 2018.', 'strong | could', 'In 2012 the pump could lift forty litres.'],
    ['What worries me is that you could lose the key.', 'strong | could', 'What worries me is that you lost the key.'],
  ],
  'are hearsay': [
    ['The valve is reported to be closed.', 'weak | is reported', 'Leaks are reported to the harbour office.'],
    ['Rumour has it that the pump was stolen.', 'weak | Rumour', 'The rumour has reached Bergen.'],
    ['It is said that the pump is old.', 'weak | is said', 'The captain said that the pump is old.'],
    ['The boat is estimated to weigh nine tons.', 'weak | is estimated', 'The weight was estimated twice.'],
    ['The figures hint that the pump is old.', 'weak | hint', 'The crew found a hint in the log.'],
    ['The evidence points to the old pump.', 'weak | points', 'The sign points to the old pump.'],
  ],
  'stand in side clauses where they speak of the whole': [
    ['The valve was closed in May, if memory serves.', 'weak | memory serves', 'The valve was closed in May, where the crew serves.'],
    ['As far as I know, the valve is closed.', 'weak | far as I know', 'The valve is closed, as the crew knows.'],
    ["The valve is closed, unless I'm mistaken.", "weak | I'm mistaken", "The valve is closed, unless they are mistaken."],
    ["That's (I think) the old valve.", 'weak | think', 'The pump failed (it may have been old) on Monday.'],
  ],
};

describe('hedges', () => {
  for (const [title, pairs] of Object.entries(PAIRS)) {
    it(title, () => {
      for (const [hit, expected, miss] of pairs) {
        assert.equal(hedging(hit), expected, hit);
        assert.equal(hedging(miss), 'none', miss);
      }
    });
  }
});
