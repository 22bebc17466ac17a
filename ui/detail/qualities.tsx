import type { Claim } from '../../graph/model/claim.ts';
import { messages } from '../messages/messages.ts';
import { Fact } from './fact.tsx';

/** How a claim is said, in one quiet line. */
export function Qualities({ claim }: { readonly claim: Claim }) {
  const words = messages.value;
  const named = [
    { name: words.qualityNames.modality, value: words.modality[claim.modality] },
    { name: words.qualityNames.horizon, value: words.horizon[claim.horizon] },
    { name: words.qualityNames.voice, value: words.voice[claim.voice] },
    { name: words.qualityNames.fidelity, value: words.fidelity[claim.fidelity] },
  ];
  return (
    <span class="qualities">
      {named.map(({ name, value }) => (
        <span class="quality" key={name}>
          <span class="visually-hidden">{name}: </span>
          {value}
        </span>
      ))}
    </span>
  );
}

/** The same with every word explained. */
export function ExplainedQualities({ claim }: { readonly claim: Claim }) {
  const words = messages.value;
  const rows = [
    ...(claim.kind === 'causal'
      ? [
          {
            name: words.claimKind.causal,
            value: words.relation[claim.relation],
            meaning: words.relationMeaning[claim.relation],
          },
        ]
      : []),
    {
      name: words.qualityNames.modality,
      value: words.modality[claim.modality],
      meaning: words.modalityMeaning[claim.modality],
    },
    {
      name: words.qualityNames.horizon,
      value: words.horizon[claim.horizon],
      meaning: words.horizonMeaning[claim.horizon],
    },
    { name: words.qualityNames.voice, value: words.voice[claim.voice], meaning: words.voiceMeaning[claim.voice] },
    {
      name: words.qualityNames.fidelity,
      value: words.fidelity[claim.fidelity],
      meaning: words.fidelityMeaning[claim.fidelity],
    },
  ];
  return (
    <dl class="facts">
      {rows.map(({ name, value, meaning }) => (
        <Fact key={name} name={name}>
          <strong>{value}</strong> <span class="quiet-text">{meaning}</span>
        </Fact>
      ))}
    </dl>
  );
}
