import type { Topic } from '../topic.js';
import { auditReportsTopic } from './audit-reports.js';
import { auditTopic } from './audit.js';
import { fundLinesTopic } from './fund-lines.js';
import { insuranceTopic, medicalTopic } from './insurance.js';
import { repeatFindingsTopic } from './repeat-findings.js';
import { stateCapitalTopic } from './state-capital.js';

/** 社会保险基金、政府性基金、国有资本经营与审计整改 */
export const fundsTopics: readonly Topic[] = [
  insuranceTopic,
  medicalTopic,
  fundLinesTopic,
  stateCapitalTopic,
  auditTopic,
  repeatFindingsTopic,
  auditReportsTopic,
];
