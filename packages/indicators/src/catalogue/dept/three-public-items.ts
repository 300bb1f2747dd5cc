/** 因公出国（境）费用、公务接待费、公务用车运行维护费、公务用车购置. */
export const threePublicItems = {
  zh: '“三公”经费科目',
  en: 'items of official travel abroad, reception and vehicles',
  values: ['30212', '30217', '30231', '30913', '31013'],
  mark: 'found',
  source: '政府收支分类科目部门预算支出经济分类：因公出国（境）费用、公务接待费、公务用车运行维护费、公务用车购置',
} as const;
