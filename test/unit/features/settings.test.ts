import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, readSettings } from '../../../src/features/settings.js';

describe('settings', () => {
  it('are the defaults where nothing is set, or nothing sound', () => {
    assert.deepEqual(readSettings(undefined), DEFAULT_SETTINGS);
    assert.deepEqual(readSettings({ files: { include: 'x', maxSize: -1 }, 'models.names': [1] }), DEFAULT_SETTINGS);
  });

  it('are found nested, with dots, and under the name of the section', () => {
    for (const raw of [
      { hover: { references: { limit: 2 } } }, { 'hover.references.limit': 2 }, { 'seedmark.hover.references.limit': 2 },
      { seedmark: { hover: { 'references.limit': 2 } } }, { hover: { 'references.limit': 2 } },
    ]) assert.equal(readSettings(raw).referencesLimit, 2, JSON.stringify(raw));
  });

  it('take the names a user gives', () => {
    assert.deepEqual(readSettings({ 'models.names': { 'Vega 9': ['V9'], bad: 3 } }).modelNames, { 'Vega 9': ['V9'] });
  });

  it('leave out a kind that is none', () => {
    assert.deepEqual(readSettings({ highlight: { kinds: ['number', 'verb'] } }).highlightKinds, ['number']);
  });
});
