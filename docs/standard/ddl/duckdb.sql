-- 行政区划
CREATE TABLE "region" (
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "name" VARCHAR NOT NULL, -- 区划名称
  "shortName" VARCHAR NOT NULL, -- 简称
  "initials" VARCHAR, -- 拼音首字母
  "level" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "validFrom" DATE, -- 生效日期
  "validTo" DATE, -- 失效日期
  "budgetLevelCode" VARCHAR, -- 预算级次代码
  "ethnicAutonomous" BOOLEAN, -- 民族自治地方
  "geometryRef" VARCHAR, -- 地图边界
  PRIMARY KEY ("regionCode")
);

-- 收支分类科目
CREATE TABLE "subject" (
  "scheme" VARCHAR NOT NULL, -- 科目体系
  "year" BIGINT NOT NULL, -- 科目年度
  "code" VARCHAR NOT NULL, -- 科目代码
  "name" VARCHAR NOT NULL, -- 科目名称
  "level" BIGINT NOT NULL, -- 科目级次
  "parentCode" VARCHAR, -- 上级科目
  "fundBook" VARCHAR, -- 预算类型
  "isTransfer" BOOLEAN NOT NULL, -- 转移性收支
  "validFrom" DATE, -- 生效日期
  "validTo" DATE, -- 失效日期
  "isLeaf" BOOLEAN, -- 末级科目
  "livelihood" BOOLEAN, -- 民生支出
  "counterpartCode" VARCHAR, -- 对照科目代码
  "cofog" VARCHAR, -- COFOG
  PRIMARY KEY ("scheme", "year", "code")
);

-- 预算单位
CREATE TABLE "agency" (
  "agencyCode" VARCHAR NOT NULL, -- 单位代码
  "agencyName" VARCHAR NOT NULL, -- 单位名称
  "deptCode" VARCHAR, -- 部门代码
  "deptName" VARCHAR, -- 部门名称
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyType" VARCHAR, -- 单位类别
  "creditCode" VARCHAR, -- 统一社会信用代码
  "financeDivisionCode" VARCHAR, -- 业务主管处室
  "parentAgencyCode" VARCHAR, -- 上级单位
  "headcountApproved" BIGINT, -- 编制数
  "headcountActual" BIGINT, -- 实有数
  "npcCommittee" VARCHAR, -- 对口人大专委
  "validYear" BIGINT, -- 年度
  PRIMARY KEY ("agencyCode")
);

-- 项目
CREATE TABLE "project" (
  "projectCode" VARCHAR NOT NULL, -- 项目代码
  "projectName" VARCHAR NOT NULL, -- 项目名称
  "agencyCode" VARCHAR NOT NULL, -- 单位代码
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "kindCode" VARCHAR, -- 项目类别
  "trackProjectCode" VARCHAR, -- 需要追踪项目
  "hotTopicCode" VARCHAR, -- 热点分类
  "setupYear" BIGINT, -- 设立年度
  "isConstruction" BOOLEAN, -- 是否基建
  "isGovProcurement" BOOLEAN, -- 是否政府采购
  "estimateAmount" BIGINT, -- 概算，分
  "startDate" DATE, -- 开工日期
  "plannedEnd" DATE, -- 计划完工日期
  "endDate" DATE, -- 完工日期
  "level1Code" VARCHAR, -- 一级项目
  "isGovService" BOOLEAN, -- 是否政府购买服务
  "isRecurring" BOOLEAN, -- 是否经常性项目
  "isInformatisation" BOOLEAN, -- 是否信息化项目
  "feasibilityAmount" BIGINT, -- 投资估算，分
  "totalInvestment" BIGINT, -- 总投资，分
  "progressPercent" DOUBLE, -- 形象进度%
  "libraryDate" DATE, -- 入库日期
  "description" VARCHAR, -- 项目概述
  "policyIds" VARCHAR, -- 政策依据
  PRIMARY KEY ("projectCode")
);

-- 收款人
CREATE TABLE "payee" (
  "payeeCode" VARCHAR NOT NULL, -- 收款人代码
  "payeeName" VARCHAR, -- 收款人全称
  "payeeKind" VARCHAR, -- 收款人类别
  "creditCode" VARCHAR, -- 统一社会信用代码
  "agencyCode" VARCHAR, -- 单位代码
  "registrationDate" DATE, -- 注册日期
  "registeredCapital" BIGINT, -- 注册资本，分
  "isWatched" BOOLEAN, -- 关注名单
  "isMeetingVenue" BOOLEAN, -- 定点会议场所
  "isRepairShop" BOOLEAN, -- 定点维修单位
  PRIMARY KEY ("payeeCode")
);

-- 政策法规
CREATE TABLE "policyDocument" (
  "docId" VARCHAR NOT NULL, -- 文件编号
  "title" VARCHAR NOT NULL, -- 标题
  "docNo" VARCHAR, -- 文号
  "issuer" VARCHAR, -- 发文单位
  "issueDate" DATE, -- 发文日期
  "publishDate" DATE, -- 公布日期
  "level" VARCHAR, -- 层级
  "kind" VARCHAR NOT NULL, -- 文件种类
  "validFrom" DATE, -- 生效日期
  "validTo" DATE, -- 失效日期
  "supersededBy" VARCHAR, -- 被何文件代替
  "agencyCode" VARCHAR, -- 单位代码
  "fundDirectory" VARCHAR, -- 专项资金目录
  "topics" VARCHAR, -- 主题
  "subjectCodes" VARCHAR, -- 关联科目
  "projectCodes" VARCHAR, -- 关联项目
  "sha256" VARCHAR, -- 校验值
  "accessLevel" VARCHAR, -- 密级
  "attachments" VARCHAR, -- 附件
  PRIMARY KEY ("docId")
);

-- 法定节点
CREATE TABLE "calendarEvent" (
  "eventId" VARCHAR NOT NULL, -- 节点主键
  "eventType" VARCHAR NOT NULL, -- 节点
  "year" BIGINT NOT NULL, -- 预算年度
  "date" DATE NOT NULL, -- 日期
  "dueDate" DATE, -- 法定期限
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "fundBook" VARCHAR, -- 预算类型
  "docNo" VARCHAR, -- 文号
  PRIMARY KEY ("eventId")
);

-- 预算
CREATE TABLE "budgetLine" (
  "lineId" VARCHAR NOT NULL, -- 预算主键
  "year" BIGINT NOT NULL, -- 预算年度
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "stage" VARCHAR NOT NULL, -- 阶段
  "fundBook" VARCHAR NOT NULL, -- 预算类型
  "scope" VARCHAR NOT NULL, -- 口径
  "direction" VARCHAR NOT NULL, -- 收支方向
  "subjectCode" VARCHAR NOT NULL, -- 科目代码
  "subjectLevel" BIGINT NOT NULL, -- 科目级次
  "isTransfer" BOOLEAN NOT NULL, -- 转移性收支
  "agencyCode" VARCHAR, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "fundTypeCode" VARCHAR, -- 资金性质
  "govEconomicCode" VARCHAR, -- 政府经济分类
  "deptEconomicCode" VARCHAR, -- 部门经济分类
  "basicOrProject" VARCHAR, -- 支出性质
  "isGovProcurement" BOOLEAN, -- 是否政府采购
  "isUnassigned" BOOLEAN, -- 是否财政待分配
  "sourceCode" VARCHAR, -- 资金来源
  "policyId" VARCHAR, -- 政策依据
  "documentId" VARCHAR, -- 来源报表
  "cell" VARCHAR, -- 报表单元格
  "appliedAmount" BIGINT, -- 申报数，分
  "auditedAmount" BIGINT, -- 财政审核数，分
  "adjustAmount" BIGINT, -- 调整金额，分
  "virementAmount" BIGINT, -- 调剂金额，分
  "procurementAmount" BIGINT, -- 政府采购预算，分
  "amount" BIGINT NOT NULL, -- 金额，分
  PRIMARY KEY ("lineId", "stage")
);

-- 预算调整
CREATE TABLE "budgetAdjustment" (
  "adjustmentId" VARCHAR NOT NULL, -- 预算调整主键
  "batchNo" VARCHAR, -- 调整批次
  "year" BIGINT NOT NULL, -- 预算年度
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "fundBook" VARCHAR NOT NULL, -- 预算类型
  "adjustmentType" VARCHAR NOT NULL, -- 调整类型
  "agencyCode" VARCHAR, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "subjectCode" VARCHAR, -- 科目代码
  "direction" VARCHAR, -- 收支方向
  "amount" BIGINT NOT NULL, -- 调整金额，分
  "reason" VARCHAR, -- 调整理由
  "items" VARCHAR, -- 调整项目
  "submitDate" DATE, -- 报送日期
  "approvalDate" DATE, -- 批准日期
  "filingDate" DATE, -- 备案日期
  "docNo" VARCHAR, -- 文号
  PRIMARY KEY ("adjustmentId")
);

-- 月度执行
CREATE TABLE "executionMonthly" (
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 年度
  "month" BIGINT NOT NULL, -- 月份
  "fundBook" VARCHAR NOT NULL, -- 预算类型
  "scope" VARCHAR NOT NULL, -- 口径
  "direction" VARCHAR NOT NULL, -- 收支方向
  "subjectCode" VARCHAR NOT NULL, -- 科目代码
  "subjectLevel" BIGINT NOT NULL, -- 科目级次
  "isTransfer" BOOLEAN NOT NULL, -- 转移性收支
  "budgetOriginal" BIGINT, -- 年初预算，分
  "budgetAdjusted" BIGINT, -- 调整预算，分
  "amountMonth" BIGINT, -- 本月数，分
  "amountYtd" BIGINT, -- 累计数，分
  "amountYtdLastYear" BIGINT, -- 上年同期，分
  PRIMARY KEY ("regionCode", "year", "month", "fundBook", "scope", "direction", "subjectCode")
);

-- 可执行指标
CREATE TABLE "allotment" (
  "allotmentId" VARCHAR NOT NULL, -- 指标主键
  "year" BIGINT NOT NULL, -- 预算年度
  "docDate" DATE NOT NULL, -- 发文时间
  "docNo" VARCHAR, -- 指标文号
  "superiorDocNo" VARCHAR, -- 上级指标文号
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR NOT NULL, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "fundBook" VARCHAR NOT NULL, -- 预算类型
  "fundTypeCode" VARCHAR, -- 资金性质
  "functionCode" VARCHAR, -- 支出功能分类
  "deptEconomicCode" VARCHAR, -- 部门经济分类
  "govEconomicCode" VARCHAR, -- 政府经济分类
  "executable" BOOLEAN NOT NULL, -- 指标可执行标志
  "allotmentType" VARCHAR, -- 指标类型
  "isGovProcurement" BOOLEAN, -- 是否政府采购
  "trackProjectCode" VARCHAR, -- 追踪项目
  "originAllotmentId" VARCHAR, -- 源指标
  "amount" BIGINT NOT NULL, -- 指标金额，分
  "reducedAmount" BIGINT NOT NULL, -- 调减金额，分
  "docTitle" VARCHAR, -- 指标文标题
  "description" VARCHAR, -- 指标说明
  "budgetLevelCode" VARCHAR, -- 预算级次
  "sourceType" VARCHAR, -- 指标来源
  "specificProjectCode" VARCHAR, -- 特定项目
  "isTracked" BOOLEAN, -- 是否追踪
  "transferFunctionCode" VARCHAR, -- 转移支付功能科目
  "budgetLineId" VARCHAR, -- 预算主键
  "receiverRegion" VARCHAR, -- 接收方区划
  "matchingCentralProject" VARCHAR, -- 配套中央项目
  "allotmentDivisionCode" VARCHAR, -- 指标管理处室
  "financeDivisionCode" VARCHAR, -- 业务主管处室
  "directFund" VARCHAR, -- 直达资金标识
  "appliedAmount" BIGINT, -- 已申请支付金额，分
  "balance" BIGINT, -- 指标余额，分
  PRIMARY KEY ("allotmentId")
);

-- 用款计划
CREATE TABLE "paymentPlan" (
  "planId" VARCHAR NOT NULL, -- 用款计划主键
  "year" BIGINT NOT NULL, -- 预算年度
  "month" BIGINT NOT NULL, -- 计划月份
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR NOT NULL, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "allotmentId" VARCHAR, -- 指标主键
  "bondCode" VARCHAR, -- 债券代码
  "fundBook" VARCHAR NOT NULL, -- 预算类型
  "fundTypeCode" VARCHAR, -- 资金性质
  "functionCode" VARCHAR, -- 支出功能分类
  "appliedAmount" BIGINT NOT NULL, -- 计划申请金额，分
  "approvedAmount" BIGINT, -- 计划批复金额，分
  PRIMARY KEY ("planId")
);

-- 支付申请
CREATE TABLE "paymentApplication" (
  "applicationId" VARCHAR NOT NULL, -- 支付申请主键
  "applicationNo" VARCHAR, -- 支付申请号
  "year" BIGINT NOT NULL, -- 预算年度
  "createDate" DATE NOT NULL, -- 申请日期
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR NOT NULL, -- 单位代码
  "internalDivision" VARCHAR, -- 单位内部机构
  "projectCode" VARCHAR, -- 项目代码
  "allotmentId" VARCHAR, -- 指标主键
  "voucherId" VARCHAR, -- 支付凭证主键
  "contractNo" VARCHAR, -- 采购合同编号
  "bondCode" VARCHAR, -- 债券代码
  "fundBook" VARCHAR NOT NULL, -- 预算类型
  "fundTypeCode" VARCHAR, -- 资金性质
  "functionCode" VARCHAR, -- 支出功能分类
  "payTypeCode" VARCHAR, -- 支付方式
  "bizTypeCode" VARCHAR, -- 支付业务类型
  "counterpartyTypeCode" VARCHAR, -- 资金往来对象类别
  "amount" BIGINT NOT NULL, -- 支付申请金额，分
  PRIMARY KEY ("applicationId")
);

-- 支付凭证
CREATE TABLE "paymentVoucher" (
  "voucherId" VARCHAR NOT NULL, -- 支付凭证主键
  "voucherNo" VARCHAR, -- 支付凭证号
  "year" BIGINT NOT NULL, -- 预算年度
  "voucherDate" DATE, -- 凭证日期
  "actualDate" DATE NOT NULL, -- 实际支付日期
  "clearingDate" DATE, -- 实际清算日期
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR NOT NULL, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "allotmentId" VARCHAR, -- 指标主键
  "fundBook" VARCHAR NOT NULL, -- 预算类型
  "fundTypeCode" VARCHAR, -- 资金性质
  "functionCode" VARCHAR, -- 支出功能分类
  "deptEconomicCode" VARCHAR, -- 部门经济分类
  "govEconomicCode" VARCHAR, -- 政府经济分类
  "settlementMode" VARCHAR, -- 结算方式
  "isGovProcurement" BOOLEAN, -- 是否政府采购
  "contractNo" VARCHAR, -- 采购合同编号
  "payeeCode" VARCHAR, -- 收款人代码
  "payeeName" VARCHAR, -- 收款人全称
  "payeeAccount" VARCHAR, -- 收款人账号
  "payeeBank" VARCHAR, -- 收款人开户行
  "payerName" VARCHAR, -- 付款人全称
  "purpose" VARCHAR, -- 用途
  "abstract" VARCHAR, -- 凭证摘要
  "amount" BIGINT NOT NULL, -- 支付金额，分
  "actualAmount" BIGINT NOT NULL, -- 实际支付金额，分
  "deptCode" VARCHAR, -- 部门代码
  "applicationId" VARCHAR, -- 支付申请主键
  "applicationDate" DATE, -- 申请日期
  "createDate" DATE, -- 录入日期
  "actualTime" VARCHAR, -- 实际支付时刻
  "trackProjectCode" VARCHAR, -- 追踪项目
  "transferFunctionCode" VARCHAR, -- 转移支付功能科目
  "directFund" VARCHAR, -- 直达资金标识
  "bondCode" VARCHAR, -- 债券代码
  "payTypeCode" VARCHAR, -- 支付方式
  "payeeKind" VARCHAR, -- 收款人类别
  "payeeRegion" VARCHAR, -- 收款人区划
  "payerAccount" VARCHAR, -- 付款人账号
  "payerBank" VARCHAR, -- 付款人开户行
  "actualPayeeName" VARCHAR, -- 实际收款人全称
  "actualPayeeAccount" VARCHAR, -- 实际收款人账号
  "actualPayeeBank" VARCHAR, -- 实际收款人开户行
  "bankSerialNo" VARCHAR, -- 银行交易流水号
  "currency" VARCHAR, -- 币种
  "foreignAmount" BIGINT, -- 外币金额，分
  "exchangeRate" DOUBLE, -- 汇率
  "isSalary" BOOLEAN, -- 工资
  "isUnion" BOOLEAN, -- 工会
  "isThreePublic" BOOLEAN, -- 三公经费
  "benefitFlag" VARCHAR, -- 惠企利民标识
  "attendees" BIGINT, -- 参加人数
  "eventDays" BIGINT, -- 会期天数
  PRIMARY KEY ("voucherId")
);

-- 支付明细
CREATE TABLE "paymentDetail" (
  "detailId" VARCHAR NOT NULL, -- 支付明细主键
  "year" BIGINT NOT NULL, -- 预算年度
  "actualDate" DATE NOT NULL, -- 实际支付日期
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "applicationId" VARCHAR, -- 支付申请主键
  "voucherNo" VARCHAR, -- 支付凭证号
  "trackingId" VARCHAR, -- 业务追溯识别码
  "personName" VARCHAR, -- 姓名
  "idNo" VARCHAR, -- 证件号码
  "personAccount" VARCHAR, -- 收款账号
  "enterpriseName" VARCHAR, -- 企业名称
  "creditCode" VARCHAR, -- 统一社会信用代码
  "payMonth" VARCHAR, -- 发放月份
  "benefitFlag" VARCHAR, -- 惠企利民标识
  "townCode" VARCHAR, -- 乡镇代码
  "villageCode" VARCHAR, -- 村代码
  "fundBook" VARCHAR NOT NULL, -- 预算类型
  "amount" BIGINT, -- 支付金额，分
  "actualAmount" BIGINT NOT NULL, -- 实际支付金额，分
  PRIMARY KEY ("detailId")
);

-- 单位会计账
CREATE TABLE "agencyLedger" (
  "agencyCode" VARCHAR NOT NULL, -- 单位代码
  "year" BIGINT NOT NULL, -- 预算年度
  "voucherNo" VARCHAR NOT NULL, -- 凭证号
  "entryNo" BIGINT NOT NULL, -- 分录号
  "entryDate" DATE NOT NULL, -- 记账日期
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "entryKind" VARCHAR NOT NULL, -- 分录性质
  "accountCode" VARCHAR NOT NULL, -- 会计科目代码
  "accountName" VARCHAR, -- 会计科目名称
  "counterAccount" VARCHAR, -- 对方科目
  "abstract" VARCHAR, -- 摘要
  "debit" BIGINT NOT NULL, -- 借方金额，分
  "credit" BIGINT NOT NULL, -- 贷方金额，分
  PRIMARY KEY ("agencyCode", "year", "voucherNo", "entryNo")
);

-- 转移支付
CREATE TABLE "transfer" (
  "transferId" VARCHAR NOT NULL, -- 转移支付主键
  "year" BIGINT NOT NULL, -- 预算年度
  "event" VARCHAR NOT NULL, -- 环节
  "eventDate" DATE NOT NULL, -- 办理日期
  "transferType" VARCHAR NOT NULL, -- 转移支付类型
  "generalKind" VARCHAR, -- 一般性转移支付种类
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "fromRegion" VARCHAR, -- 下达方区划
  "toRegion" VARCHAR, -- 接收方区划
  "agencyCode" VARCHAR, -- 单位代码
  "fundBook" VARCHAR NOT NULL, -- 预算类型
  "fundTypeCode" VARCHAR, -- 资金性质
  "fundDirectory" VARCHAR, -- 专项资金目录
  "fundDirectoryCode" VARCHAR, -- 专项资金目录代码
  "docNo" VARCHAR NOT NULL, -- 指标文号
  "superiorDocNo" VARCHAR, -- 上级指标文号
  "sourceDocNo" VARCHAR, -- 来文文号
  "projectCode" VARCHAR, -- 项目代码
  "trackProjectCode" VARCHAR, -- 追踪项目
  "transferFunctionCode" VARCHAR, -- 转移支付功能科目
  "functionCode" VARCHAR, -- 支出功能分类
  "expenditureDirection" VARCHAR, -- 支出方向
  "directFund" VARCHAR, -- 直达资金标识
  "advanceNotice" BOOLEAN, -- 是否提前下达
  "allocationMethod" VARCHAR, -- 分配方法
  "superiorIssueDate" DATE, -- 上级下达日期
  "receivedDate" DATE, -- 接收日期
  "amount" BIGINT NOT NULL, -- 金额，分
  "matchingRequired" BIGINT, -- 要求地方配套金额，分
  PRIMARY KEY ("transferId")
);

-- 结转结余
CREATE TABLE "carryover" (
  "carryoverId" VARCHAR NOT NULL, -- 结转结余主键
  "year" BIGINT NOT NULL, -- 预算年度
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "originProjectCode" VARCHAR, -- 原项目代码
  "trackProjectCode" VARCHAR, -- 追踪项目
  "fundBook" VARCHAR NOT NULL, -- 预算类型
  "fundTypeCode" VARCHAR, -- 资金性质
  "functionCode" VARCHAR, -- 支出功能分类
  "originYear" BIGINT NOT NULL, -- 形成年度
  "originAllotmentId" VARCHAR, -- 源指标
  "docNo" VARCHAR, -- 指标文号
  "expensed" BOOLEAN, -- 是否列支
  "approvedAmount" BIGINT, -- 批复数，分
  "carryoverAmount" BIGINT NOT NULL, -- 结转数，分
  "balanceAmount" BIGINT NOT NULL, -- 结余数，分
  "recoveredAmount" BIGINT, -- 收回数，分
  PRIMARY KEY ("carryoverId")
);

-- 债务限额
CREATE TABLE "debtLimit" (
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 预算年度
  "scope" VARCHAR NOT NULL, -- 口径
  "debtType" VARCHAR NOT NULL, -- 债务类型
  "approvalDate" DATE, -- 批准日期
  "limitAmount" BIGINT NOT NULL, -- 限额，分
  "newLimit" BIGINT, -- 新增限额，分
  PRIMARY KEY ("regionCode", "year", "scope", "debtType")
);

-- 债务余额
CREATE TABLE "debtBalance" (
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 预算年度
  "month" BIGINT NOT NULL, -- 月份
  "scope" VARCHAR NOT NULL, -- 口径
  "debtType" VARCHAR NOT NULL, -- 债务类型
  "balance" BIGINT NOT NULL, -- 余额，分
  "nonBondBalance" BIGINT, -- 存量非债券余额，分
  "foreignLoan" BIGINT, -- 外债转贷余额，分
  "hiddenDebt" BIGINT, -- 隐性债务余额，分
  "riskGrade" VARCHAR, -- 风险等级
  PRIMARY KEY ("regionCode", "year", "month", "scope", "debtType")
);

-- 政府债券
CREATE TABLE "bond" (
  "bondCode" VARCHAR NOT NULL, -- 债券代码
  "bondName" VARCHAR, -- 债券名称
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 预算年度
  "debtType" VARCHAR NOT NULL, -- 债务类型
  "purpose" VARCHAR NOT NULL, -- 发行用途
  "issueDate" DATE NOT NULL, -- 发行日期
  "maturityDate" DATE, -- 到期日期
  "termYears" DOUBLE, -- 期限(年)
  "couponRate" DOUBLE, -- 票面利率%
  "issueAmount" BIGINT NOT NULL, -- 发行金额，分
  "issueCost" BIGINT, -- 发行费，分
  PRIMARY KEY ("bondCode", "regionCode")
);

-- 债券资金使用
CREATE TABLE "bondUse" (
  "bondCode" VARCHAR NOT NULL, -- 债券代码
  "projectCode" VARCHAR NOT NULL, -- 项目代码
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR, -- 单位代码
  "year" BIGINT NOT NULL, -- 预算年度
  "month" BIGINT NOT NULL, -- 月份
  "issueDate" DATE, -- 发行日期
  "allocatedAmount" BIGINT NOT NULL, -- 分配金额，分
  "spentAmount" BIGINT NOT NULL, -- 支出金额，分
  "unspentAmount" BIGINT, -- 未支出金额，分
  "reassignedAmount" BIGINT, -- 调整用途金额，分
  "plannedAmount" BIGINT, -- 计划支出金额，分
  "expectedIncome" BIGINT, -- 项目预期收益，分
  "expectedService" BIGINT, -- 应还本息合计，分
  PRIMARY KEY ("bondCode", "projectCode", "regionCode", "year", "month")
);

-- 还本付息
CREATE TABLE "debtRepayment" (
  "repaymentId" VARCHAR NOT NULL, -- 还本付息主键
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 预算年度
  "dueDate" DATE NOT NULL, -- 到期日期
  "debtType" VARCHAR NOT NULL, -- 债务类型
  "bondCode" VARCHAR, -- 债券代码
  "projectCode" VARCHAR, -- 项目代码
  "principalDue" BIGINT NOT NULL, -- 应还本金，分
  "interestDue" BIGINT NOT NULL, -- 应付利息，分
  "paidDate" DATE, -- 偿还日期
  "principalPaid" BIGINT, -- 已还本金，分
  "interestPaid" BIGINT, -- 已付利息，分
  "issueCost" BIGINT, -- 发行费，分
  "repaymentSource" VARCHAR, -- 偿还来源
  PRIMARY KEY ("repaymentId")
);

-- 国库库款
CREATE TABLE "treasuryDaily" (
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 预算年度
  "date" DATE NOT NULL, -- 日期
  "openingBalance" BIGINT, -- 期初余额，分
  "inflow" BIGINT NOT NULL, -- 流入，分
  "outflow" BIGINT NOT NULL, -- 流出，分
  "closingBalance" BIGINT NOT NULL, -- 期末余额，分
  "coverLevel" DOUBLE, -- 库款保障水平
  "status" VARCHAR, -- 库款状态
  PRIMARY KEY ("regionCode", "date")
);

-- 暂付暂存款
CREATE TABLE "suspenseMonthly" (
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 预算年度
  "month" BIGINT NOT NULL, -- 月份
  "accountCode" VARCHAR NOT NULL, -- 会计科目代码
  "accountName" VARCHAR, -- 会计科目名称
  "suspenseKind" VARCHAR NOT NULL, -- 款项性质
  "openingBalance" BIGINT NOT NULL, -- 期初余额，分
  "debit" BIGINT NOT NULL, -- 借方发生额，分
  "credit" BIGINT NOT NULL, -- 贷方发生额，分
  "closingBalance" BIGINT NOT NULL, -- 期末余额，分
  "yearOpening" BIGINT, -- 年初余额，分
  "clearedYtd" BIGINT, -- 本年累计消化，分
  PRIMARY KEY ("regionCode", "year", "month", "accountCode")
);

-- 预算稳定调节基金
CREATE TABLE "stabilisationFund" (
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 预算年度
  "month" BIGINT NOT NULL, -- 月份
  "bsfOpening" BIGINT NOT NULL, -- 稳定调节基金年初余额，分
  "bsfIn" BIGINT NOT NULL, -- 稳定调节基金补充，分
  "bsfOut" BIGINT NOT NULL, -- 稳定调节基金动用，分
  "bsfClosing" BIGINT NOT NULL, -- 稳定调节基金余额，分
  "turnoverFundBalance" BIGINT, -- 预算周转金余额，分
  "deficitOffset" BIGINT, -- 超收冲减赤字，分
  PRIMARY KEY ("regionCode", "year", "month")
);

-- “三保”
CREATE TABLE "threeGuarantees" (
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 预算年度
  "month" BIGINT NOT NULL, -- 月份
  "scope" VARCHAR NOT NULL, -- 口径
  "item" VARCHAR NOT NULL, -- 保障事项
  "need" BIGINT NOT NULL, -- 需求数，分
  "budget" BIGINT NOT NULL, -- 预算数，分
  "executed" BIGINT, -- 执行数，分
  "accounted" BIGINT, -- 核算数，分
  "assessProgress" DOUBLE, -- 考核进度%
  PRIMARY KEY ("regionCode", "year", "month", "scope", "item")
);

-- 国有企业
CREATE TABLE "soe" (
  "soeId" VARCHAR NOT NULL, -- 企业编号
  "name" VARCHAR NOT NULL, -- 企业名称
  "creditCode" VARCHAR, -- 统一社会信用代码
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "supervisor" VARCHAR, -- 出资人机构
  "category" VARCHAR, -- 企业分类
  "industry" VARCHAR, -- 行业
  "parentSoeId" VARCHAR, -- 母公司编号
  PRIMARY KEY ("soeId")
);

-- 国有企业财务
CREATE TABLE "soeFinancial" (
  "soeId" VARCHAR NOT NULL, -- 企业编号
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 预算年度
  "month" BIGINT NOT NULL, -- 月份
  "statement" VARCHAR NOT NULL, -- 报表口径
  "category" VARCHAR, -- 企业分类
  "industry" VARCHAR, -- 行业
  "industryLeverage" DOUBLE, -- 行业平均资产负债率%
  "assets" BIGINT NOT NULL, -- 资产总额，分
  "liabilities" BIGINT NOT NULL, -- 负债总额，分
  "equity" BIGINT, -- 所有者权益，分
  "equityBegin" BIGINT, -- 期初所有者权益，分
  "equityAdjusted" BIGINT, -- 扣除客观因素后期末权益，分
  "interestBearingDebt" BIGINT, -- 带息负债，分
  "shortTermDebt" BIGINT, -- 短期债务，分
  "debtDue12m" BIGINT, -- 一年内到期债务，分
  "cash" BIGINT, -- 货币资金，分
  "guarantees" BIGINT, -- 对外担保余额，分
  "revenue" BIGINT, -- 营业收入，分
  "profitTotal" BIGINT, -- 利润总额，分
  "netProfit" BIGINT, -- 净利润，分
  "ebit" BIGINT, -- 息税前利润，分
  "ebitda" BIGINT, -- 息税折旧摊销前利润，分
  "interest" BIGINT, -- 利息支出，分
  "profitDue" BIGINT, -- 应缴国资收益，分
  "profitPaid" BIGINT, -- 已缴国资收益，分
  "profitDueDate" DATE, -- 收益上缴期限
  "headcount" BIGINT, -- 职工人数
  "payroll" BIGINT, -- 工资总额，分
  "receptionExpense" BIGINT, -- 业务招待费，分
  PRIMARY KEY ("soeId", "year", "month", "statement")
);

-- 行政事业性国有资产
CREATE TABLE "stateAsset" (
  "agencyCode" VARCHAR NOT NULL, -- 单位代码
  "year" BIGINT NOT NULL, -- 预算年度
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "totalAssets" BIGINT NOT NULL, -- 资产总额，分
  "liabilities" BIGINT, -- 负债总额，分
  "fixedAssets" BIGINT, -- 固定资产，分
  "landArea" DOUBLE, -- 土地面积(平方米)
  "houseArea" DOUBLE, -- 房屋面积(平方米)
  "vehicles" BIGINT, -- 车辆数
  "idleValue" BIGINT, -- 闲置资产价值，分
  "rentIncome" BIGINT, -- 出租出借收入，分
  "disposalIncome" BIGINT, -- 资产处置收入，分
  "remittedAmount" BIGINT, -- 资产收入上缴，分
  "itAssetValue" BIGINT, -- 信息化资产价值，分
  "naturalResources" VARCHAR, -- 自然资源资产
  PRIMARY KEY ("agencyCode", "year")
);

-- 社会保险基金月报
CREATE TABLE "sifMonthly" (
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 预算年度
  "month" BIGINT NOT NULL, -- 月份
  "scope" VARCHAR NOT NULL, -- 口径
  "insuranceType" VARCHAR NOT NULL, -- 险种
  "poolingLevel" VARCHAR, -- 统筹层次
  "incomeBudget" BIGINT, -- 收入预算，分
  "incomeYtd" BIGINT NOT NULL, -- 收入累计，分
  "contributionDue" BIGINT, -- 应缴保费，分
  "contributionIncome" BIGINT, -- 保险费收入，分
  "contributionArrears" BIGINT, -- 欠缴保费，分
  "subsidyBudget" BIGINT, -- 财政补贴预算，分
  "subsidyIncome" BIGINT, -- 财政补贴收入，分
  "interestIncome" BIGINT, -- 利息收入，分
  "transferIncome" BIGINT, -- 转移收入，分
  "expenseBudget" BIGINT, -- 支出预算，分
  "expenseYtd" BIGINT NOT NULL, -- 支出累计，分
  "benefitExpense" BIGINT, -- 待遇支出累计，分
  "benefitMonth" BIGINT, -- 本月待遇支出，分
  "balance" BIGINT NOT NULL, -- 累计结余，分
  "contributors" BIGINT, -- 缴费人数
  "beneficiaries" BIGINT, -- 享受待遇人数
  PRIMARY KEY ("regionCode", "year", "month", "scope", "insuranceType")
);

-- 税收月报
CREATE TABLE "taxMonthly" (
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 预算年度
  "month" BIGINT NOT NULL, -- 月份
  "scope" VARCHAR NOT NULL, -- 口径
  "taxCode" VARCHAR NOT NULL, -- 税种科目代码
  "taxName" VARCHAR, -- 税种
  "taxLevel" BIGINT NOT NULL, -- 科目级次
  "industryCode" VARCHAR NOT NULL, -- 行业代码
  "taxBudget" BIGINT, -- 年初预算，分
  "amountTotal" BIGINT NOT NULL, -- 全口径税收，分
  "amountLocal" BIGINT, -- 本级留存，分
  "amountCentral" BIGINT, -- 上划中央，分
  "amountProvince" BIGINT, -- 上划省级，分
  "amountMonth" BIGINT, -- 本月税收，分
  "refund" BIGINT, -- 退税，分
  "creditRefund" BIGINT, -- 留抵退税，分
  "exemption" BIGINT, -- 减免税，分
  "arrears" BIGINT, -- 欠税余额，分
  "advanceCollected" BIGINT, -- 预征提前入库，分
  PRIMARY KEY ("regionCode", "year", "month", "scope", "taxCode", "industryCode")
);

-- 重点税源
CREATE TABLE "taxPayerTop" (
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 预算年度
  "quarter" BIGINT NOT NULL, -- 季度
  "payerId" VARCHAR NOT NULL, -- 税源编号
  "payerName" VARCHAR, -- 纳税人名称
  "industryCode" VARCHAR, -- 行业代码
  "taxPaid" BIGINT NOT NULL, -- 入库税额，分
  PRIMARY KEY ("regionCode", "year", "quarter", "payerId")
);

-- 非税收入缴款
CREATE TABLE "nontaxPayment" (
  "paymentCode" VARCHAR NOT NULL, -- 缴款识别码
  "year" BIGINT NOT NULL, -- 预算年度
  "payDate" DATE NOT NULL, -- 缴款日期
  "recordDate" DATE, -- 入账日期
  "treasuryEntryDate" DATE, -- 缴库日期
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR, -- 执收单位
  "subjectCode" VARCHAR, -- 收入科目代码
  "itemCode" VARCHAR NOT NULL, -- 执收项目代码
  "itemName" VARCHAR, -- 执收项目
  "payerCode" VARCHAR, -- 缴款人代码
  "payerName" VARCHAR, -- 缴款人
  "incomeRegion" VARCHAR, -- 收入归属区划
  "fundBook" VARCHAR NOT NULL, -- 预算类型
  "totalDue" BIGINT NOT NULL, -- 应缴金额，分
  "lateFee" BIGINT, -- 滞纳金，分
  "paidAmount" BIGINT NOT NULL, -- 缴款金额，分
  "refundId" VARCHAR, -- 退付编号
  "refundReason" VARCHAR, -- 退付原因
  "refundDate" DATE, -- 退付日期
  "refundAmount" BIGINT, -- 退付金额，分
  PRIMARY KEY ("paymentCode")
);

-- 宏观经济
CREATE TABLE "macroSeries" (
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 预算年度
  "month" BIGINT NOT NULL, -- 截至月份
  "gdp" BIGINT, -- 地区生产总值，分
  "gdpGrowth" DOUBLE, -- 地区生产总值增速%
  "gdpNominalGrowth" DOUBLE, -- 地区生产总值名义增速%
  "gdpTarget" DOUBLE, -- 地区生产总值预期目标%
  "registeredPopulation" BIGINT, -- 户籍人口
  "residentPopulation" BIGINT, -- 常住人口
  "industrialOutput" BIGINT, -- 规模以上工业增加值，分
  "industrialGrowth" DOUBLE, -- 规模以上工业增加值增速%
  "fixedInvestment" BIGINT, -- 固定资产投资，分
  "fixedInvestmentGrowth" DOUBLE, -- 固定资产投资增速%
  "retailSales" BIGINT, -- 社会消费品零售总额，分
  "trade" BIGINT, -- 进出口总额，分
  "cpi" DOUBLE, -- 居民消费价格指数
  "ppi" DOUBLE, -- 工业生产者出厂价格指数
  "unemployment" DOUBLE, -- 城镇调查失业率%
  "deposits" BIGINT, -- 存款余额，分
  "loans" BIGINT, -- 贷款余额，分
  "electricity" DOUBLE, -- 全社会用电量(万千瓦时)
  "industrialElectricity" DOUBLE, -- 工业用电量(万千瓦时)
  "pmi" DOUBLE, -- 采购经理指数
  PRIMARY KEY ("regionCode", "year", "month")
);

-- 绩效目标
CREATE TABLE "performanceGoal" (
  "goalId" VARCHAR NOT NULL, -- 绩效指标主键
  "year" BIGINT NOT NULL, -- 预算年度
  "projectCode" VARCHAR NOT NULL, -- 项目代码
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR, -- 单位代码
  "goalText" VARCHAR, -- 绩效目标
  "indicatorLevel1" VARCHAR, -- 一级指标
  "indicatorLevel2" VARCHAR, -- 二级指标
  "indicatorLevel3" VARCHAR, -- 三级指标
  "perfIndicatorCode" VARCHAR, -- 绩效指标代码
  "operator" VARCHAR NOT NULL, -- 比较符
  "targetValue" VARCHAR, -- 指标值
  "unit" VARCHAR, -- 计量单位
  "weight" DOUBLE, -- 权重
  "actualValue" VARCHAR, -- 实际值
  "goalProgress" DOUBLE, -- 目标完成率%
  "score" DOUBLE, -- 得分
  "monitorDate" DATE, -- 监控日期
  "deviationReason" VARCHAR, -- 偏差原因
  PRIMARY KEY ("goalId")
);

-- 绩效评价
CREATE TABLE "performanceEvaluation" (
  "evaluationId" VARCHAR NOT NULL, -- 绩效评价主键
  "year" BIGINT NOT NULL, -- 评价年度
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "evaluationType" VARCHAR NOT NULL, -- 评价类型
  "score" DOUBLE NOT NULL, -- 得分
  "grade" VARCHAR, -- 等级
  "evaluationDate" DATE, -- 评价日期
  "resultUse" VARCHAR, -- 结果应用
  "attachments" VARCHAR, -- 附件
  PRIMARY KEY ("evaluationId")
);

-- 采购项目
CREATE TABLE "procurementTender" (
  "tenderId" VARCHAR NOT NULL, -- 采购项目编号
  "ocid" VARCHAR, -- OCDS编号
  "year" BIGINT NOT NULL, -- 预算年度
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR NOT NULL, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "title" VARCHAR NOT NULL, -- 采购项目名称
  "itemClass" VARCHAR, -- 采购品目
  "method" VARCHAR NOT NULL, -- 采购方式
  "publishDate" DATE, -- 公告日期
  "bidDeadline" DATE, -- 投标截止日期
  "awardDate" DATE, -- 中标成交日期
  "noticeDate" DATE, -- 中标公告日期
  "numberOfTenderers" BIGINT, -- 投标人数量
  "estimate" BIGINT, -- 采购预算，分
  "awardAmount" BIGINT, -- 中标金额，分
  "deposit" BIGINT, -- 投标保证金，分
  PRIMARY KEY ("tenderId")
);

-- 投标记录
CREATE TABLE "procurementBid" (
  "bidId" VARCHAR NOT NULL, -- 投标编号
  "tenderId" VARCHAR NOT NULL, -- 采购项目编号
  "year" BIGINT NOT NULL, -- 预算年度
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR NOT NULL, -- 单位代码
  "itemClass" VARCHAR, -- 采购品目
  "supplierCode" VARCHAR NOT NULL, -- 供应商代码
  "supplierName" VARCHAR, -- 供应商名称
  "status" VARCHAR NOT NULL, -- 投标状态
  "receivedDate" DATE, -- 收到日期
  "bidDeadline" DATE, -- 投标截止日期
  "amount" BIGINT, -- 报价，分
  PRIMARY KEY ("bidId")
);

-- 采购合同
CREATE TABLE "procurementContract" (
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "contractNo" VARCHAR NOT NULL, -- 采购合同编号
  "tenderId" VARCHAR, -- 采购项目编号
  "planNo" VARCHAR, -- 采购计划编号
  "year" BIGINT NOT NULL, -- 预算年度
  "agencyCode" VARCHAR NOT NULL, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "fundBook" VARCHAR NOT NULL, -- 预算类型
  "title" VARCHAR, -- 合同名称
  "itemClass" VARCHAR, -- 采购品目
  "method" VARCHAR NOT NULL, -- 采购方式
  "supplierCode" VARCHAR, -- 供应商代码
  "supplierName" VARCHAR, -- 供应商名称
  "isSme" BOOLEAN, -- 是否中小企业
  "amount" BIGINT NOT NULL, -- 合同金额，分
  "addonAmount" BIGINT, -- 补充合同金额，分
  "deposit" BIGINT, -- 履约保证金，分
  "signDate" DATE, -- 签订日期
  "publishDate" DATE, -- 合同公告日期
  "deliveryDate" DATE, -- 交付验收日期
  "paymentDays" BIGINT, -- 约定付款天数
  PRIMARY KEY ("regionCode", "contractNo")
);

-- 审计问题与整改
CREATE TABLE "auditFinding" (
  "findingId" VARCHAR NOT NULL, -- 问题编号
  "year" BIGINT NOT NULL, -- 审计年度
  "auditReportId" VARCHAR, -- 审计报告编号
  "auditKind" VARCHAR NOT NULL, -- 审计类别
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "findingType" VARCHAR NOT NULL, -- 问题类型
  "description" VARCHAR NOT NULL, -- 问题描述
  "amount" BIGINT NOT NULL, -- 问题金额，分
  "legalBasis" VARCHAR, -- 定性依据
  "requiredAction" VARCHAR, -- 整改要求
  "foundDate" DATE, -- 出具报告日期
  "dueDate" DATE, -- 整改期限
  "status" VARCHAR NOT NULL, -- 整改状态
  "rectifiedAmount" BIGINT, -- 已整改金额，分
  "rectifiedDate" DATE, -- 完成整改日期
  "measures" VARCHAR, -- 整改措施
  "attachments" VARCHAR, -- 附件
  "verifiedBy" VARCHAR, -- 核验人
  "verifiedDate" DATE, -- 核验日期
  "accountability" VARCHAR, -- 问责处理
  PRIMARY KEY ("findingId")
);

-- 公开数据
CREATE TABLE "publishedFigure" (
  "figureId" VARCHAR NOT NULL, -- 数据主键
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "year" BIGINT NOT NULL, -- 年度
  "monthTo" BIGINT NOT NULL, -- 截至月份
  "fundBook" VARCHAR NOT NULL, -- 预算类型
  "scope" VARCHAR NOT NULL, -- 口径
  "direction" VARCHAR, -- 收支方向
  "item" VARCHAR NOT NULL, -- 项目
  "itemName" VARCHAR NOT NULL, -- 项目名称
  "stage" VARCHAR NOT NULL, -- 阶段
  "amount" BIGINT NOT NULL, -- 金额，分
  "printedValue" VARCHAR NOT NULL, -- 原文数字
  "printedUnit" VARCHAR NOT NULL, -- 原文单位
  "percentOfBudget" DOUBLE, -- 完成预算%
  "growthPercent" DOUBLE, -- 同比增长%
  "sourceUrl" VARCHAR NOT NULL, -- 来源地址
  "note" VARCHAR, -- 说明
  PRIMARY KEY ("figureId")
);

-- 预警
CREATE TABLE "warning" (
  "warningId" VARCHAR NOT NULL, -- 预警编号
  "fingerprint" VARCHAR NOT NULL, -- 预警指纹
  "indicatorId" VARCHAR NOT NULL, -- 指标
  "indicatorVersion" VARCHAR NOT NULL, -- 指标版本
  "indicatorName" VARCHAR NOT NULL, -- 指标名称
  "category" VARCHAR NOT NULL, -- 类别
  "level" VARCHAR NOT NULL, -- 等级
  "status" VARCHAR NOT NULL, -- 状态
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "payeeCode" VARCHAR, -- 收款人代码
  "fundBook" VARCHAR, -- 预算类型
  "day" DATE, -- 发生日期
  "year" BIGINT NOT NULL, -- 年度
  "asOf" DATE NOT NULL, -- 数据日期
  "since" DATE, -- 起始日期
  "levelBefore" VARCHAR, -- 原等级
  "value" DOUBLE NOT NULL, -- 指标值
  "unit" VARCHAR NOT NULL, -- 单位
  "boundary" DOUBLE NOT NULL, -- 界限
  "threshold" VARCHAR NOT NULL, -- 界限表达式
  "amount" BIGINT, -- 涉及金额，分
  "subjectName" VARCHAR, -- 预警对象
  "measures" VARCHAR NOT NULL, -- 度量
  "formula" VARCHAR NOT NULL, -- 算式
  "basis" VARCHAR NOT NULL, -- 依据
  "evidence" VARCHAR NOT NULL, -- 明细查询
  "snapshotId" VARCHAR NOT NULL, -- 快照
  "severityClass" VARCHAR, -- 轻重缓急
  "assignee" VARCHAR, -- 处理人
  "dueDate" DATE, -- 处理期限
  "handledDate" DATE, -- 处理日期
  "result" VARCHAR, -- 处理结果
  "documentNo" VARCHAR, -- 处理单编号
  "attachments" VARCHAR, -- 附件
  PRIMARY KEY ("warningId")
);

-- 预警流转
CREATE TABLE "warningEvent" (
  "eventId" VARCHAR NOT NULL, -- 流转编号
  "warningId" VARCHAR NOT NULL, -- 预警编号
  "action" VARCHAR NOT NULL, -- 操作
  "actor" VARCHAR, -- 操作人
  "role" VARCHAR, -- 角色
  "time" VARCHAR NOT NULL, -- 操作时间
  "fromStatus" VARCHAR, -- 原状态
  "toStatus" VARCHAR, -- 新状态
  "comment" VARCHAR, -- 意见
  PRIMARY KEY ("eventId")
);

-- 评估计数
CREATE TABLE "evaluationCount" (
  "countId" VARCHAR NOT NULL, -- 计数编号
  "indicatorId" VARCHAR NOT NULL, -- 指标
  "indicatorVersion" VARCHAR NOT NULL, -- 指标版本
  "indicatorName" VARCHAR NOT NULL, -- 指标名称
  "asOf" DATE NOT NULL, -- 数据日期
  "outcome" VARCHAR NOT NULL, -- 评估结果
  "level" VARCHAR, -- 等级
  "measure" VARCHAR, -- 缺少的度量
  "reason" VARCHAR, -- 原因
  "groups" BIGINT, -- 组数
  "amount" BIGINT, -- 涉及金额，分
  "snapshotId" VARCHAR NOT NULL, -- 快照
  "dataThrough" DATE, -- 数据截至
  PRIMARY KEY ("countId")
);

-- 审查任务
CREATE TABLE "reviewTask" (
  "taskId" VARCHAR NOT NULL, -- 审查任务编号
  "taskType" VARCHAR NOT NULL, -- 任务类型
  "year" BIGINT NOT NULL, -- 年度
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "status" VARCHAR NOT NULL, -- 任务状态
  "departments" VARCHAR, -- 审查部门
  "sessionDate" DATE, -- 会议日期
  "submitDate" DATE, -- 草案报送日期
  "opinionDate" DATE, -- 意见印送日期
  "feedbackDate" DATE, -- 反馈日期
  "requiredTables" BIGINT, -- 应报表格数
  "submittedTables" BIGINT, -- 已报表格数
  "missingTables" VARCHAR, -- 缺报表格
  "indicatorSnapshot" VARCHAR, -- 审查指标及版本
  "assignments" VARCHAR, -- 任务分工
  "reportId" VARCHAR, -- 预审报告编号
  "annexTables" VARCHAR, -- 附表
  PRIMARY KEY ("taskId")
);

-- 审查意见
CREATE TABLE "reviewFinding" (
  "findingId" VARCHAR NOT NULL, -- 意见编号
  "taskId" VARCHAR NOT NULL, -- 审查任务编号
  "year" BIGINT NOT NULL, -- 年度
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR, -- 单位代码
  "projectCode" VARCHAR, -- 项目代码
  "ruleId" VARCHAR, -- 规则编号
  "nature" VARCHAR NOT NULL, -- 意见性质
  "location" VARCHAR NOT NULL, -- 所在位置
  "evidence" VARCHAR, -- 事实
  "legalBasis" VARCHAR, -- 依据
  "suggestion" VARCHAR NOT NULL, -- 建议
  "severity" VARCHAR, -- 严重程度
  "author" VARCHAR, -- 提出人
  "verifiedBy" VARCHAR, -- 复核人
  "answer" VARCHAR, -- 反馈意见
  "answerDate" DATE, -- 反馈日期
  "outcome" VARCHAR, -- 采纳情况
  "outcomeReason" VARCHAR, -- 未采纳理由
  "adoptedAmount" BIGINT, -- 审减金额，分
  PRIMARY KEY ("findingId")
);

-- 公开记录
CREATE TABLE "disclosure" (
  "disclosureId" VARCHAR NOT NULL, -- 公开记录编号
  "year" BIGINT NOT NULL, -- 年度
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "agencyCode" VARCHAR, -- 单位代码
  "documentType" VARCHAR NOT NULL, -- 公开文件
  "approvedDate" DATE, -- 批准日期
  "dueDate" DATE, -- 应公开日期
  "publishedDate" DATE, -- 公开日期
  "url" VARCHAR, -- 链接
  PRIMARY KEY ("disclosureId")
);

-- 数据批次
CREATE TABLE "dataBatch" (
  "batchId" VARCHAR NOT NULL, -- 批次编号
  "source" VARCHAR NOT NULL, -- 报送部门
  "regionCode" VARCHAR NOT NULL, -- 财政区划代码
  "regionLevel" VARCHAR NOT NULL, -- 行政级次
  "parentCode" VARCHAR, -- 上级区划
  "prefectureCode" VARCHAR, -- 所属市州
  "countyCode" VARCHAR, -- 所属区县
  "businessDate" DATE NOT NULL, -- 数据日期
  "revision" BIGINT, -- 版本
  "tables" VARCHAR, -- 数据表
  "expectedAt" VARCHAR, -- 应到时间
  "arrivedAt" VARCHAR, -- 到达时间
  "expectedDate" DATE, -- 应到日期
  "arrivedDate" DATE, -- 到达日期
  "status" VARCHAR NOT NULL, -- 批次状态
  "rowCount" BIGINT, -- 行数
  "controlTotal" BIGINT, -- 控制总数，分
  "sha256" VARCHAR, -- 校验值
  "checks" VARCHAR, -- 规范性检查
  PRIMARY KEY ("batchId")
);
