import type { Scheme } from '../model/vocabulary.ts';

/** Our schemes under the names of Walton, Reed and Macagno (2008), Argumentation Schemes. */
export const waltonSchemes: Readonly<Record<Scheme, string>> = {
  'cause-to-effect': 'Argument from Cause to Effect',
  sign: 'Argument from Sign',
  example: 'Argument from Example',
  'expert-opinion': 'Argument from Expert Opinion',
  'general-law': 'Argument from an Established Rule',
  precedent: 'Argument from Precedent',
  aggregation: 'Argument from Composition',
  classification: 'Argument from Verbal Classification',
  'means-to-goal': 'Practical Reasoning',
  default: 'Default Inference',
};

/** The same as AIFdb and OVA spell them: a tool knows a scheme by nothing but its name. */
export const aifSchemes: Readonly<Record<Scheme, string>> = {
  'cause-to-effect': 'Cause To Effect',
  sign: 'Sign',
  example: 'Example',
  'expert-opinion': 'Expert Opinion',
  'general-law': 'Established Rule',
  precedent: 'Precedent',
  aggregation: 'Composition',
  classification: 'Verbal Classification',
  'means-to-goal': 'Practical Reasoning',
  default: 'Default Inference',
};
