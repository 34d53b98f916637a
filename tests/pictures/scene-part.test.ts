import { describe, expect, it } from 'vitest';
import { duties } from '../../src/pictures/duties/duties';
import { organisations } from '../../src/pictures/organisations/organisations';
import { outcomesOf } from '../../src/pictures/outcomes/outcome-facts';
import { outcomes } from '../../src/pictures/outcomes/outcomes';
import { baotouData } from '../support/scene-data';

describe('a part of a picture', () => {
  it('has the pinned items in the order of the data, and says how many of how many', () => {
    const part = duties.part?.(baotouData(), ['duty:R4', 'duty:R1', 'unit:of-another-picture']);
    expect(part?.data.duties.map(({ id }) => id)).toEqual(['R1', 'R4']);
    expect(part).toMatchObject({ shown: 2, all: 8 });
    const changes = organisations.part?.(baotouData(), ['change:O4']);
    expect(changes?.data.reorganisations.map(({ id }) => id)).toEqual(['O4']);
    expect(changes).toMatchObject({ shown: 1, all: 14 });
  });

  it('keeps a result together with the one it contradicts, and every figure that is no result', () => {
    const part = outcomes.part?.(baotouData(), ['figure:F50']);
    expect(outcomesOf(part?.data.figures ?? []).map(({ figures }) => figures.map(({ id }) => id))).toEqual([
      ['F24', 'F50'],
    ]);
    expect(part?.data.figures.map(({ id }) => id)).toContain('F15');
    expect(part).toMatchObject({ shown: 1, all: outcomesOf(baotouData().figures).length });
  });

  it('is none where nothing of it is pinned', () => {
    for (const scene of [duties, organisations, outcomes])
      expect(scene.part?.(baotouData(), ['figure:F15', 'unit:nobody'])).toBeUndefined();
  });
});
