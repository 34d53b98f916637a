import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useTerms } from '../../../src/features/explore/use-terms';
import { Terms } from '../../../src/ui/terms';
import { renderIn } from '../../support/speaking';

const View = ({ texts }: { texts: readonly string[] }) => {
  const { terms, marks } = useTerms(texts);
  return texts.map((text, i) => (
    <p key={text}>
      <Terms text={text} terms={terms} marks={marks[i] ?? new Set()} />
    </p>
  ));
};

describe(useTerms, () => {
  it('marks each term once in the view, as soon as the glossary is there', async () => {
    renderIn(<View texts={['划出单位减少编制', '编制归接收单位，划出单位不变']} />);
    expect(await screen.findAllByRole('button')).toHaveLength(3);
    expect(screen.getAllByRole('button').map((b) => b.textContent)).toEqual(['划出单位', '编制', '接收单位']);
  });

  it('does so in English', async () => {
    renderIn(<View texts={['From releasing units to receiving units', 'Releasing units']} />, 'en');
    await screen.findAllByRole('button');
    expect(screen.getAllByRole('button').map((b) => b.textContent)).toEqual([
      'releasing units',
      'receiving units',
    ]);
  });
});
