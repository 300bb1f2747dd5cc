import { standard } from '@qianliyan/sdk';
import type { Column, StandardTable, StandardTables } from '@qianliyan/sdk';
import { expect, test } from 'vitest';

const tables: readonly StandardTable[] = Object.values<StandardTable>(standard as StandardTables);
const columns: readonly Column[] = tables.flatMap((table) => Object.values(table.columns));

/** Entities of the data model that the indicators and questions are written against. */
const entities =
  'region subject agency project budgetLine budgetAdjustment executionMonthly allotment carryover paymentPlan paymentApplication paymentVoucher paymentDetail transfer debtLimit debtBalance bond bondUse debtRepayment soe soeFinancial stateAsset sifMonthly taxMonthly nontaxPayment treasuryDaily suspenseMonthly stabilisationFund threeGuarantees macroSeries performanceGoal performanceEvaluation procurementTender procurementBid procurementContract auditFinding policyDocument calendarEvent warning warningEvent evaluationCount dataBatch taxPayerTop payee agencyLedger reviewTask reviewFinding disclosure publishedFigure';

/** Names of the finance system 预算管理一体化 for tables and columns. */
const financeNames =
  'ABSTRACT ACT_LQD_DATE ADJ_AMT ADJ_BATCH_NO AGENCY_CODE AGENCY_NAME AGENCY_TYPE AGENT_BUSINESS_NO AMOUNT APPLY_UP APPROVE_AMT BACK_BALANCE BALANCE BA_BGT_BALANCE BA_BGT_CARRYOVERS BA_BGT_INFO BELONG_ORG_CODE BGT_DEC BGT_DOC_TITLE BGT_EXE_FLAG BGT_ID BGT_PMAN_ID BGT_PM_ANNUAL BGT_TRA BGT_TYPE_CODE BOND_CODE BOND_NAME BUDGET_LEVEL_CODE CARRYOVERS_AMT CARRYOVERS_BGT_ID CONTRACT_NO CORP_NAME COR_BGT_DOC_NO COUNT_FUND_PRO_CODE CREATE_DATE CREATE_TIME CUR_AMT DELAY_AMT DEPT_CODE DEP_BGT_ECO_CODE DIS_AMT DOC_DATE EXEC_AGENCY_CODE EXP_FUNC_CODE FIN_AUDIT_MONEY FISCAL_YEAR FOUND_TYPE_CODE FUND_TRAOBJ_TYPE_CODE FUND_TYPE_CODE GOV_BGT_ECO_CODE HOT_TOPIC_CATE_CODE IDEN_NO IS_ASSIGNED IS_DELETED IS_GOV_PUR IS_REC_EXP IS_TRACK KPI_PER_ID KPI_TARGET KPI_VAL MANAGE_MOF_DEP_CODE MOF_DIV_CODE MOF_DIV_NAME NON_TAX_CODE NON_TAX_PAY NON_TAX_PAY_CODE ORI_BGT_ID PAID_AMT PAY_ACCT_BANK_NAME PAY_ACCT_NAME PAY_ACCT_NO PAYEE_ACCT_BANK_NAME PAYEE_ACCT_NAME PAYEE_ACCT_NO PAY_AMT PAY_APPLY_ID PAY_APP_AMT PAY_APP_ID PAY_APP_NO PAY_BACK_INFO PAY_BUS_TYPE_CODE PAY_CERT_ID PAY_CERT_NO PAY_DETAIL PAY_DETAIL_ID PAY_MONTH PAY_PLAN_VOUCHER PAY_TYPE_CODE PAY_VOUCHER PAY_VOUCHER_BILL PER_NAME PLAN_AMT PLAN_APP_AMT PLAN_ID PLAN_MONTH PM_HOT_TOPICCATE PRO_CAT_CODE PRO_CODE PRO_KIND_CODE PRO_NAME RECEIVER_CODE REC_DIV_CODE REPLY_AMT SET_MODE_CODE SOURCE_TYPE_CODE SPE_PRO_CODE STAGE SUB_MOF_DIV_CODE SUP_BGT_DOC_NO TOTAL_PAY_AMT TOWN_CODE TO_PEOP_ENTERP TP_FUNC_CODE TRACKING_ID TRACK_PRO_CODE TRA_TYPE UNIFSOC_CRED_CODE UPDATE_TIME USE_DES VILLAGE_CODE VOU_DATE XPAYEE_ACCT_BANK_NAME XPAYEE_ACCT_NAME XPAYEE_ACCT_NO XPAY_AMT XPAY_DATE';

/** Names that are no column of ours, and why. */
const leftOut: Readonly<Record<string, string>> = {
  IS_DELETED: 'a deleted row is left out of the batch that replaces it',
  UPDATE_TIME: 'a batch says which day and revision a row stands for',
  PM_HOT_TOPICCATE: 'a list of codes of the finance system, not of facts',
};

test('every entity of the data model is a table, and every table is of the data model', () => {
  expect(Object.keys(standard).sort()).toEqual(entities.split(' ').sort());
});

test('every name of the finance system is an alias, or left out for a reason', () => {
  const known = new Set([...tables, ...columns].flatMap(({ aliases }) => aliases));
  const names = financeNames.split(' ');
  expect(names.filter((name) => !known.has(name) && !(name in leftOut))).toEqual([]);
  expect(Object.keys(leftOut).filter((name) => known.has(name) || !names.includes(name))).toEqual([]);
});

test('a name of the finance system means one table', () => {
  const aliases = tables.flatMap((table) => table.aliases);
  expect(aliases.filter((alias, i) => aliases.indexOf(alias) !== i)).toEqual([]);
});

test('closed lists say every value in Chinese, and one list says one thing everywhere', () => {
  const lists = columns.filter(({ values }) => values !== undefined);
  expect(lists.filter(({ labels }) => labels === undefined).map(({ en }) => en)).toEqual([]);
  const said = new Map<string, string>();
  const differing = lists.filter(({ values = [], labels }) => {
    const key = [...values].sort().join();
    const words = JSON.stringify(values.map((value) => labels?.[value]));
    const other = said.get(key) ?? words;
    said.set(key, other);
    return other !== words;
  });
  expect(differing.map(({ en }) => en)).toEqual([]);
});

test('names, accounts and identity numbers of persons stay in the restricted tier', () => {
  const personal = tables.flatMap((table) =>
    Object.entries(table.columns).flatMap(([name, { sensitivity, zh }]) =>
      /账号|开户行|证件|姓名|收款人全称|缴款人$/.test(zh) && sensitivity !== 'personal'
        ? [`${table.name}.${name}`]
        : [],
    ),
  );
  expect(personal).toEqual([]);
});

test('the five amounts and times of a transfer can be told by event, fund and region', () => {
  const { transfer } = standard;
  expect(transfer.columns.event.values).toEqual(['received', 'registered', 'allocated', 'appended', 'issued']);
  expect(transfer.columns.amount.amount).toBe('flow');
  const needed = [
    'regionCode',
    'sourceDocNo',
    'projectCode',
    'eventDate',
    'receivedDate',
    'superiorIssueDate',
    'toRegion',
  ];
  expect(needed.filter((name) => !(name in transfer.columns))).toEqual([]);
});
