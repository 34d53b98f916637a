import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KeyFigures } from '../../../src/features/explore/heading/key-figures';
import { baotouData } from '../../support/scene-data';
import { renderIn } from '../../support/speaking';

const { figures } = baotouData();

describe(KeyFigures, () => {
  it.each([
    ['zh-CN', '2019—2022 年', '关键数字（2019—2022 年）'],
    ['en', '2019–2022', 'Key figures, 2019–2022'],
  ] as const)(
    'says of each number which years it stands for where others are shown, %s',
    (language, period, label) => {
      renderIn(<KeyFigures figures={figures} period={period} />, language);
      const each = within(screen.getByRole('list', { name: label })).getAllByRole('listitem');
      expect(each).toHaveLength(4);
      for (const item of each) expect(item).toHaveTextContent(period);
    },
  );

  it.each(['zh-CN', 'en'] as const)('names no years where the picture shows all of them, %s', (language) => {
    renderIn(<KeyFigures figures={figures} />, language);
    expect(screen.getByRole('list')).not.toHaveTextContent('2019');
  });
});
