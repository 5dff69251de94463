import type { Workspace } from '../workspace.js';
import { claimOutline } from './claims.js';
import type { ClaimFilter } from './filter.js';
import { findingOutline } from './findings.js';
import { nameOutline } from './names.js';
import type { Outline, OutlineOptions } from './outline.js';

export function createOutline(workspace: Workspace, { view, grouping, tellsConflicts }: OutlineOptions, filter: ClaimFilter): Outline {
  switch (view) {
    case 'claims': return claimOutline(workspace, grouping, filter);
    case 'names': return nameOutline(workspace);
    case 'findings': return findingOutline(workspace, tellsConflicts);
  }
}
