/**
 * What readers type into the search box of huang-2024, and the hit that should stand first. Chosen before the ranking was
 * touched. Several ids: where another hit could be wanted with as good a reason, as `why` says. `nothing`: the article does
 * not speak of it, and a search that guessed would mislead.
 */
export interface GoldSearch {
  readonly query: string;
  readonly wanted: readonly string[];
  readonly why: string;
}

export const nothing = 'nothing';

const search = (query: string, wanted: string | readonly string[], why: string): GoldSearch => ({
  query,
  wanted: [wanted].flat(),
  why,
});

export const goldSearches: readonly GoldSearch[] = [
  // A lecturer in front of the class, in the words of the article.
  search('合成数据', 'synthetic-data', 'the label'),
  search('模型即服务', 'model-as-a-service', 'the label'),
  search('过剩无产者', 'surplus-proletariat', 'the label'),
  search('时空修复', 'time-space-fix', 'the label'),
  search('过剩', 'surplus-proletariat', 'the beginning of a core label, and not overproduction'),
  search('时空', 'time-space-fix', 'the beginning of a core label'),
  search('数字劳动', 'digital-labour', 'a label in full beats the many that contain it'),
  search('有机构成', 'organic-composition-convergence', 'another wording in full'),
  search('一般智力', 'appropriation-of-general-intellect', 'another wording in full'),
  search('大数据杀熟', 'algorithmic-manipulation', 'an everyday word that is another wording'),
  search('泰勒制', 'taylorism', 'the other transcription of Taylor'),
  search('版权', 'intellectual-property-regime', 'another wording in full'),
  search('产消', 'digital-commodity-prosumption', 'another wording in full'),
  search('机器换人', 'living-labour-replacement', 'a slogan that is another wording'),
  search('价值奇点', 'value-singularity', 'another wording in full'),
  search('鸿沟', 'digital-divide', 'the end of a label'),
  search('用户信任', 'user-distrust', 'the other pole of a concept'),
  search('时间—空间修复', 'time-space-fix', 'pasted with its dash'),
  search('时间空间修复', 'time-space-fix', 'the same typed without the dash'),
  search('合成数据与数据饥渴', '1.1.p2.s7.b', 'two names and a particle: the claim that joins them'),

  // One character.
  search('佃', 'digital-empire', 'only the digital tenants have it'),
  search('冷', 'algorithmic-indifference', 'only one label has it'),
  search('鱼', 'uneven-content-quality', 'only in another wording'),
  search('算', ['compute-importance', 'algorithmic-management'], 'computing power or algorithms, which begin alike'),
  search('权', ['platform-power', 'state-power'], 'two core labels that end so'),
  search('碳', nothing, 'the article does not speak of carbon'),
  search('租', nothing, 'nor of rent'),

  // A Taiwanese reader: traditional characters, and words of her own.
  search('合成數據', 'synthetic-data', 'traditional characters'),
  search('模型即服務', 'model-as-a-service', 'traditional characters'),
  search('過剩無產者', 'surplus-proletariat', 'traditional characters'),
  search('時空修復', 'time-space-fix', 'traditional characters; 復 is one of three that became 复'),
  search('平台壟斷', 'platform-monopoly', 'traditional characters'),
  search(
    '臺',
    ['platform-production-regime', 'platform-power', 'platform-monopoly'],
    'the formal character of 平台: any core concept of platforms',
  ),
  search('合成資料', 'synthetic-data', 'Taiwan says 資料 for data'),
  search('數位勞動', 'digital-labour', 'Taiwan says 數位 for digital'),
  search('演算法管理', 'algorithmic-management', 'Taiwan says 演算法 for algorithm'),
  search('人工智慧', 'ai-technology', 'Taiwan says 智慧 for intelligent'),

  // Pinyin, with and without spaces and tones.
  search('hechengshuju', 'synthetic-data', 'pinyin in one word'),
  search('he cheng shu ju', 'synthetic-data', 'pinyin by syllables'),
  search('moxing jifuwu', 'model-as-a-service', 'pinyin by words'),
  search('guosheng wuchanzhe', 'surplus-proletariat', 'pinyin by words'),
  search('shikongxiufu', 'time-space-fix', 'pinyin in one word'),
  search('shíkōng xiūfù', 'time-space-fix', 'tone marks make no difference'),
  search('shikong', 'time-space-fix', 'the beginning of the pinyin of a core label'),
  search('jiazhi qidian', 'value-singularity', 'pinyin of another wording'),
  search('shuzi honggou', 'digital-divide', 'pinyin of a label'),
  search('shengchanlü', 'labour-productivity', 'ü, the end of a label'),
  search('shengchanlv', 'labour-productivity', 'v for ü, as input methods have it'),
  search('zhongyaoxing', 'compute-importance', '重 is zhong here'),
  search('chongyaoxing', 'compute-importance', 'and chong is forgiven'),
  search('diaoyongliang', 'usage-based-pricing', '调 is diao here'),
  search('hangye fazhan', 'industry-development', '行 is hang here'),
  search('changweishuju', 'data-quality-gaps', '长 is chang here'),
  search('cencibuqi', 'uneven-content-quality', '参差 is cenci'),
  search('liweitan', 'platform-power', 'pinyin of Leviathan'),
  search('hecheng data', 'synthetic-data', 'pinyin and English in one query'),

  // A lazy typist on a telephone.
  search('hcsj', 'synthetic-data', 'initials'),
  search('mxjfw', 'model-as-a-service', 'initials'),
  search('gswcz', 'surplus-proletariat', 'initials'),
  search('skxf', 'time-space-fix', 'initials'),
  search('sksf', 'labour-market-time-space-limits', 'initials of the bounds of time and space, not of the fix'),
  search('szld', 'digital-labour', 'initials of a label in full'),
  search('ptld', 'platform-monopoly', 'initials'),
  search('rgzn', 'ai-technology', 'initials of another wording in full'),

  // An English-speaking scholar.
  search('synthetic data', 'synthetic-data', 'the label'),
  search('synth', 'synthetic-data', 'the beginning of the label'),
  search('sythetic data', 'synthetic-data', 'a letter left out'),
  search('MaaS', 'model-as-a-service', 'another wording in full'),
  search('ＭａａＳ', 'model-as-a-service', 'full-width letters'),
  search('model-as-a-service', 'model-as-a-service', 'with hyphens'),
  search('surplus proletariat', 'surplus-proletariat', 'the label'),
  search('over-surplus proletariat', 'surplus-proletariat', 'the published translation, another wording here'),
  search('proletariet', 'surplus-proletariat', 'a wrong letter'),
  search('time-space fix', 'time-space-fix', 'the label'),
  search('time space fix', 'time-space-fix', 'without the hyphen'),
  search('timespacefix', 'time-space-fix', 'without any space'),
  search('TimeSpaceFix', 'time-space-fix', 'as a hashtag'),
  search('spatio-temporal fix', 'time-space-fix', 'another wording'),
  search('spacial fix', 'time-space-fix', 'a frequent misspelling'),
  search('general intellect', 'appropriation-of-general-intellect', 'another wording'),
  search('surplus population', 'relative-surplus-population', 'another wording in full, and not the core proletariat'),
  search('platform capitalism', 'platform-production-regime', 'another wording in full'),
  search('data colonialism', 'data-enclosure', 'another wording in full'),
  search('gig workers', 'on-demand-labour', 'another wording in full'),
  search('labor augmentation', 'digital-labour-augmentation', 'American spelling'),
  search('free labour', 'unpaid-user-labour-value', 'another wording in full'),
  search('generative-ai', 'generative-ai-advance', 'another wording with a hyphen'),
  search('generativeai', 'generative-ai-advance', 'another wording without a space'),
  search('chat gpt', 'generative-ai-advance', 'one word typed as two'),
  search('de-skilling', 'deskilling', 'one word typed with a hyphen'),
  search('deskiling', 'deskilling', 'a letter left out'),
  search('antivalue', 'anti-value', 'two words typed as one'),
  search('large language model', 'large-model-development', 'the singular of another wording'),
  search('data regulations', 'data-regulation', 'the plural of a word that occurs in the singular'),
  search('platform monopolies', 'platform-monopoly', 'a plural in -ies'),
  search('data', 'data-as-production-factor', 'an English word in full: no syllables da ta'),
  search('ai', 'ai-technology', 'an English word in full: no syllable ai'),
  search('leviathan', 'platform-power', 'in another wording'),

  // Chinese and English in one query.
  search('MaaS 平台', 'model-as-a-service', 'nothing holds both; a name in full beats a word in many'),
  search(
    'AI 劳动',
    ['technological-unemployment', 'human-machine-collaboration', 'intelligent-machine-power'],
    'the three core concepts that hold both',
  ),
  search('生成式AI', 'generative-ai-advance', 'another wording in full, without a space'),

  // Works and people.
  search('马克思', ['mecw-42', 'mecw-sel-1', 'mecw-sel-2'], 'an author in full: one of his three works'),
  search('makesi', ['mecw-42', 'mecw-sel-1', 'mecw-sel-2'], 'pinyin of an author'),
  search(
    'Marx',
    ['capitalist-mode-of-production', 'machine-worker-competition', 'separation-of-labour-and-ownership'],
    'a concept explained by him, since the works have his name in Chinese only',
  ),
  search('资本论', nothing, 'cited through the collected works only; no title says it'),
  search('Harvey', nothing, 'the article does not cite him'),
  search('卡斯特', 'castells-2018', 'an author in full'),
  search('castells', '4.3.p1.s1.a', 'the claim that reports him; the work has his name in Chinese'),
  search('luosa', 'rosa-2018', 'pinyin of an author'),
  search('社会加速', 'rosa-2018', 'in a title'),
  search('Dyer-Witheford', 'dyer-witheford-2019', 'an author'),
  search('dyer witherford', 'dyer-witheford-2019', 'a frequent misspelling of an author'),
  search('黄再胜 2022', 'huang-2022', 'an author and a year'),
  search('huang zaisheng', ['huang-2020a', 'huang-2020b', 'huang-2022'], 'pinyin of an author: one of his works'),
  search('ghost work', 'micro-work', 'a concept has this wording; the book of this title comes after'),

  // Claims by words.
  search('数据饥渴 合成数据', '1.1.p2.s7.b', 'the claim that joins the two'),
  search('data hunger synthetic', '1.1.p2.s7.b', 'the same in English'),
  search('有机构成趋同 时空修复', '4.1.p2.s3.c', 'the claim that joins the two'),
  search('GPT-3', ['1.1.p2.s3.a', '3.1.p2.s1.a', '3.1.p2.s1.b'], 'a name with a digit: one of three claims'),
  search('qwertz', nothing, 'nothing like it'),
];
