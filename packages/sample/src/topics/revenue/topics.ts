import type { Topic } from '../topic.js';
import { nontaxReceipts } from './nontax.js';
import { taxMonths } from './taxes.js';

/** What is collected: taxes month by month, fees payment by payment. */
export const revenueTopics: readonly Topic[] = [taxMonths, nontaxReceipts];
