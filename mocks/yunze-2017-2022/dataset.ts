import type { Dataset } from '../../src/domain/figures/dataset';
import { localised } from '../../src/domain/localised';
import { invented } from './invented';
import { systemPosts } from './openings';
import { summary } from './summary';
import { systems } from './systems';

export const dataset: Dataset = {
  ...summary,
  description: localised(
    '虚构的城市，不对应任何真实地方。四十余个市局单位、十二个区县及其派出所，六年逐批划转，各单位编制均为已知：用来学习本工具，也展示报告未列的内容会是什么样子。',
    'An invented city that stands for no real place. More than forty units of the bureau, twelve districts with their stations and six years of transfers, batch by batch, with the posts of every unit known: to learn the tool with, and to show what the report leaves out.',
  ),
  displayUnit: 'posts',
  system: { posts: systemPosts, basis: invented.basis },
  upperLevels: ['group', 'system', 'unit'],
  lowerLevels: ['group', 'district', 'station'],
  systems,
};
