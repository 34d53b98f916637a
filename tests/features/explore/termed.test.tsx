import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Termed, TermsScope, useTermsScope } from '../../../src/features/explore/heading/termed';
import { renderIn } from '../../support/speaking';

const View = ({ texts, wanted = true }: { texts: readonly string[]; wanted?: boolean }) => (
  <TermsScope value={useTermsScope(texts, wanted)}>
    {texts.map((text) => (
      <p key={text}>
        <Termed text={text} />
      </p>
    ))}
  </TermsScope>
);

describe(Termed, () => {
  it('is plain text while nothing is wanted', () => {
    renderIn(<View texts={['划出单位减少编制']} wanted={false} />);
    expect(screen.getByText('划出单位减少编制')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

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
