import assert from 'node:assert/strict';
import { holdsNotices } from '../../../../src/analysis/passages/notices.js';

/** What a page says of itself, and beside it what a text may say in like words. */
const PAIRS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'of cookies and consent': [
    ['This website uses cookies to give you a better experience.', 'This website uses a font from 1931.'],
    ['We use 3 kinds of cookies.', 'We use 3 kinds of valves.'],
    ['We and our 142 partners store and access information on your device.', 'We and our neighbours store boats in winter.'],
    ['By continuing to browse, you agree to our terms.', 'By continuing to row, they reached the harbour.'],
  ],
  'of mail and accounts': [
    ['Your email address will not be published. Required fields are marked *', 'Your pump will not be replaced.'],
    ['You must be logged in to reply.', 'You must be careful with the valve.'],
    ['You have 3 free articles left.', 'You have 3 valves left.'],
    ['Sign up for our newsletter.', 'Sign language has 300 variants.'],
    ['Already a subscriber?', 'Already a third of the boats have left.'],
    ['Unsubscribe at any time.', 'Valves leak at any time.'],
    ['If you are a member and want to see the boats without ads, please click here.', 'If you turn the valve, something will click here and there in the pump.'],
    ['Never miss an episode.', 'Never miss a tide twice, say fishers.'],
    ['No public reviews on file for this pump yet.', 'No public reviews of pumps say so.'],
  ],
  'of replies': [
    ['Comments are closed.', 'Comments are short.'],
    ['This topic was automatically closed 90 days after the last reply. New replies are no longer allowed.', 'The harbour was automatically closed in May.'],
    ['This article was originally published in The Lund Post.', 'This article was written by a machine.'],
  ],
  'of readers and their votes': [
    ['340 people are reading this right now.', '340 people are reading maps.'],
    ['62 users liked this.', '62 users liked the new layout.'],
    ['12 of 15 people found this helpful.', '12 of 15 people found the harbour.'],
    ['This page has been viewed 4,100 times.', 'This pump has been repaired 4 times.'],
  ],
  'of rights and opinions': [
    ['Copyright 2024 Lund Harbour. Reproduction without permission is prohibited.', 'Copyright law protects the maps.'],
    ['The views expressed here are those of the author.', 'Views are not part of the database.'],
    ['Prices are subject to change.', 'Prices are lower in May.'],
    ['This work is licensed under CC BY 4.0.', 'This work is about old pumps.'],
    ['This message is confidential. If you are not the intended recipient delete it.', 'This message is short.'],
    ['Past performance is no guide to the future.', 'Past winters were colder.'],
    ['AI answers can be wrong.', 'AI answers can be wrong in 12% of cases.'],
  ],
  'of advertising': [
    ['This article contains affiliate links. We may earn a commission when you buy through them.', 'This article contains two maps.'],
    ['This episode is brought to you by Lund Boats.', 'This episode is about boats.'],
    ['Advertising helps us keep this site free.', 'Advertising helps small breweries.'],
  ],
  'of software': [
    ['Proudly powered by Kelpress. Theme by Lund.', 'Built with 40 tons of steel.'],
    ['JavaScript must be enabled to see the map.', 'JavaScript is a language.'],
    ['An error occurred while loading the map.', 'An error occurred in 3 of 40 runs.'],
  ],
};

describe('notices', () => {
  for (const [title, pairs] of Object.entries(PAIRS)) {
    it(title, () => {
      for (const [hit, miss] of pairs) {
        assert.ok(holdsNotices(hit), hit);
        assert.ok(!holdsNotices(miss), miss);
      }
    });
  }

  it('are a line only if nothing else stands in it', () => {
    assert.ok(!holdsNotices('Comments are closed. The harbour freezes in May.'));
  });
});
