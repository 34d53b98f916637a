import type { Topic } from '../../domain/figures/figure';
import type { OutcomeTopic } from '../../i18n/outcomes-words';

/** What came of the reform, in the order it is shown; every figure of these topics is one of the small multiples. */
export const resultTopics: readonly OutcomeTopic[] = [
  'traffic',
  'fraud',
  'eco',
  'economic',
  'services',
  'law',
  'order',
];

export const isResultTopic = (topic: Topic): topic is OutcomeTopic => resultTopics.some((t) => t === topic);
