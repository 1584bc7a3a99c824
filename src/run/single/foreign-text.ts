import type { Observed } from '#model/contract/observation.ts';
import { isPicture } from '#model/observation/exhibit.ts';
import { redactBody } from '#system/secrets/bodies.ts';
import { redactDeep, type Redact } from '#system/secrets/redact.ts';

type Finding = Observed['findings'][number];

/** Our own words of a finding stay: its rule, its subject, where to read about it. */
function withoutFindingSecrets(finding: Finding, hide: Redact): Finding {
  const { subject, rule, severity, help, ...others } = finding;
  return { subject, rule, severity, ...(help !== undefined && { help }), ...redactDeep(others, hide) };
}

type Measurement = Observed['measurements'][number];

function withoutReasonSecrets(measurement: Measurement, hide: Redact): Measurement {
  const { samples } = measurement;
  return samples.kind === 'absent'
    ? { ...measurement, samples: { ...samples, reason: hide(samples.reason) } }
    : measurement;
}

/** An observation whose texts of the page and the server hold nothing that is to be hidden. */
export function withoutSecrets(observed: Observed, hide: Redact): Observed {
  const { measurements, findings, exhibits, hosts, requests, notes } = observed;
  return {
    ...observed,
    measurements: measurements.map((measurement) => withoutReasonSecrets(measurement, hide)),
    findings: findings.map((finding) => withoutFindingSecrets(finding, hide)),
    exhibits: exhibits.map((exhibit) =>
      isPicture(exhibit) ? exhibit : { ...exhibit, body: redactBody(exhibit.body, exhibit.mime, hide) },
    ),
    ...(hosts && { hosts: hosts.map(({ subject, host }) => ({ subject, host: hide(host) })) }),
    ...(requests && { requests: requests.map((request) => ({ ...request, path: hide(request.path) })) }),
    ...(notes && { notes: notes.map((note) => ({ ...note, text: hide(note.text) })) }),
  };
}
