import type { Role } from '../analysis.js';
import type { Lines } from './lines.js';
import { findBylined, findEntries, findHeadlineAboveDate, findOthers, findSigned } from './articles.js';
import { findContents } from './contents.js';
import { findDated, findExcerpts } from './entries.js';
import { findFirstTitle, findHead } from './first-title.js';
import { findFramed } from './heads.js';
import { findCredited, findFigureRows, findLists } from './lists.js';
import type { Roles } from './neighbours.js';
import { findDatedHeadlines, findInitials, findMailHeads, findMenus, findPleas, findQueries, findQuestions, findRepeated, findResults, findSeedHeads, findTitleFields, findVoted } from './pages.js';
import { findFrontMatter } from './front-matter.js';
import { findPhrases } from './phrases.js';
import { findPosts } from './posts.js';
import { findRecords } from './records.js';
import { findReleases } from './releases.js';
import type { Shape } from './shape.js';
import { findSigners } from './signers.js';
import { findComments, findSpeakers } from './speakers.js';
import { shows, TRAIT } from './traits.js';
import { isTitle } from './title-signs.js';
import { findTimelines } from './timelines.js';
import { findTurns } from './turns.js';
import { findWrappedTitles, findWraps } from './wraps.js';

/** What stands in the text above the lines that are read. */
export interface Above {
  /** Whether anybody speaks. */
  readonly speaks: boolean;
  /** Whether a count of comments stands there. */
  readonly commented: boolean;
}

/**
 * The role of each line, told by its shape and its neighbours. A speaker's name and handle are two lines in a row.
 * @param isStart whether the text starts with these lines
 * @param weigh tells whether a line is a title for which nothing else speaks
 */
export function readRoles(lines: Lines, above: Above, isStart: boolean, weigh = isTitle): Roles {
  const roles: Roles = lines.shapes.map(roleByShape);
  findSpeakers(lines, roles);
  findPosts(lines, roles);
  findFramed(lines, roles);
  findComments(lines, roles, above.commented);
  findTurns(lines, roles);
  findSigners(lines, roles);
  findPleas(lines, roles);
  findMailHeads(lines, roles);
  findTitleFields(lines, roles);
  findSeedHeads(lines, roles);
  findMenus(lines, roles);
  findRepeated(lines, roles);
  findQueries(lines, roles);
  findQuestions(lines, roles);
  findCredited(lines, roles);
  findLists(lines, roles);
  findInitials(lines, roles);
  findResults(lines, roles);
  findVoted(lines, roles);
  findExcerpts(lines, roles);
  findDated(lines, roles);
  findReleases(lines, roles);
  findBylined(lines, roles);
  findSigned(lines, roles);
  findHeadlineAboveDate(lines, roles);
  findOthers(lines, roles);
  findEntries(lines, roles);
  findDatedHeadlines(lines, roles);
  const records = findRecords(lines, roles);
  findContents(lines, roles);
  findWraps(lines, roles);
  if (isStart) {
    findFrontMatter(lines, roles);
    findFirstTitle(lines, roles);
  }
  findFigureRows(lines, roles);
  findPhrases(lines, roles, above.speaks, isStart, weigh);
  findWrappedTitles(lines, roles);
  if (isStart) findHead(lines, roles);
  findTimelines(lines, roles);
  for (const i of records) if (roles[i] === 'title') roles[i] = 'record';
  // A page tells the number of its publication beside its controls.
  for (let i = 0; i < roles.length; i++) if (roles[i] === 'chrome' && shows(lines, i, TRAIT.identifier)) roles[i] = 'body';
  return roles;
}

/** `undefined` for a phrase: its neighbours decide. */
function roleByShape({ kind, marked }: Shape): Role | undefined {
  switch (kind) {
    case 'prose': case 'url': case 'row': return 'body';
    case 'interface': case 'stamp': case 'fence': return 'chrome';
    case 'handle': case 'byline': return 'speaker';
    case 'phrase': return marked === 'heading' ? 'heading' : undefined;
  }
}
