-- 行政区划
CREATE TABLE `region` (
  `regionCode` String, -- 财政区划代码
  `name` String, -- 区划名称
  `shortName` String, -- 简称
  `initials` Nullable(String), -- 拼音首字母
  `level` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `validFrom` Nullable(Date), -- 生效日期
  `validTo` Nullable(Date), -- 失效日期
  `budgetLevelCode` Nullable(String), -- 预算级次代码
  `ethnicAutonomous` Nullable(UInt8), -- 民族自治地方
  `geometryRef` Nullable(String) -- 地图边界
)
ENGINE = MergeTree()
ORDER BY (`regionCode`);

-- 收支分类科目
CREATE TABLE `subject` (
  `scheme` String, -- 科目体系
  `year` Int64, -- 科目年度
  `code` String, -- 科目代码
  `name` String, -- 科目名称
  `level` Int64, -- 科目级次
  `parentCode` Nullable(String), -- 上级科目
  `fundBook` Nullable(String), -- 预算类型
  `isTransfer` UInt8, -- 转移性收支
  `validFrom` Nullable(Date), -- 生效日期
  `validTo` Nullable(Date), -- 失效日期
  `isLeaf` Nullable(UInt8), -- 末级科目
  `livelihood` Nullable(UInt8), -- 民生支出
  `counterpartCode` Nullable(String), -- 对照科目代码
  `cofog` Nullable(String) -- COFOG
)
ENGINE = MergeTree()
ORDER BY (`scheme`, `year`, `code`);

-- 预算单位
CREATE TABLE `agency` (
  `agencyCode` String, -- 单位代码
  `agencyName` String, -- 单位名称
  `deptCode` Nullable(String), -- 部门代码
  `deptName` Nullable(String), -- 部门名称
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyType` Nullable(String), -- 单位类别
  `creditCode` Nullable(String), -- 统一社会信用代码
  `financeDivisionCode` Nullable(String), -- 业务主管处室
  `parentAgencyCode` Nullable(String), -- 上级单位
  `headcountApproved` Nullable(Int64), -- 编制数
  `headcountActual` Nullable(Int64), -- 实有数
  `npcCommittee` Nullable(String), -- 对口人大专委
  `validYear` Nullable(Int64) -- 年度
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `agencyCode`);

-- 项目
CREATE TABLE `project` (
  `projectCode` String, -- 项目代码
  `projectName` String, -- 项目名称
  `agencyCode` String, -- 单位代码
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `kindCode` Nullable(String), -- 项目类别
  `trackProjectCode` Nullable(String), -- 需要追踪项目
  `hotTopicCode` Nullable(String), -- 热点分类
  `setupYear` Nullable(Int64), -- 设立年度
  `isConstruction` Nullable(UInt8), -- 是否基建
  `isGovProcurement` Nullable(UInt8), -- 是否政府采购
  `estimateAmount` Nullable(Int64), -- 概算，分
  `startDate` Nullable(Date), -- 开工日期
  `plannedEnd` Nullable(Date), -- 计划完工日期
  `endDate` Nullable(Date), -- 完工日期
  `level1Code` Nullable(String), -- 一级项目
  `isGovService` Nullable(UInt8), -- 是否政府购买服务
  `isRecurring` Nullable(UInt8), -- 是否经常性项目
  `isInformatisation` Nullable(UInt8), -- 是否信息化项目
  `feasibilityAmount` Nullable(Int64), -- 投资估算，分
  `totalInvestment` Nullable(Int64), -- 总投资，分
  `progressPercent` Nullable(Float64), -- 形象进度%
  `libraryDate` Nullable(Date), -- 入库日期
  `description` Nullable(String), -- 项目概述
  `policyIds` Nullable(String) -- 政策依据
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `agencyCode`, `projectCode`);

-- 收款人
CREATE TABLE `payee` (
  `payeeCode` String, -- 收款人代码
  `payeeName` Nullable(String), -- 收款人全称
  `payeeKind` Nullable(String), -- 收款人类别
  `creditCode` Nullable(String), -- 统一社会信用代码
  `agencyCode` Nullable(String), -- 单位代码
  `registrationDate` Nullable(Date), -- 注册日期
  `registeredCapital` Nullable(Int64), -- 注册资本，分
  `isWatched` Nullable(UInt8), -- 关注名单
  `isMeetingVenue` Nullable(UInt8), -- 定点会议场所
  `isRepairShop` Nullable(UInt8) -- 定点维修单位
)
ENGINE = MergeTree()
ORDER BY (`payeeCode`);

-- 政策法规
CREATE TABLE `policyDocument` (
  `docId` String, -- 文件编号
  `title` String, -- 标题
  `docNo` Nullable(String), -- 文号
  `issuer` Nullable(String), -- 发文单位
  `issueDate` Nullable(Date), -- 发文日期
  `publishDate` Nullable(Date), -- 公布日期
  `level` Nullable(String), -- 层级
  `kind` String, -- 文件种类
  `validFrom` Nullable(Date), -- 生效日期
  `validTo` Nullable(Date), -- 失效日期
  `supersededBy` Nullable(String), -- 被何文件代替
  `agencyCode` Nullable(String), -- 单位代码
  `fundDirectory` Nullable(String), -- 专项资金目录
  `topics` Nullable(String), -- 主题
  `subjectCodes` Nullable(String), -- 关联科目
  `projectCodes` Nullable(String), -- 关联项目
  `sha256` Nullable(String), -- 校验值
  `accessLevel` Nullable(String), -- 密级
  `attachments` Nullable(String) -- 附件
)
ENGINE = MergeTree()
ORDER BY (`docId`);

-- 法定节点
CREATE TABLE `calendarEvent` (
  `eventId` String, -- 节点主键
  `eventType` String, -- 节点
  `year` Int64, -- 预算年度
  `date` Date, -- 日期
  `dueDate` Nullable(Date), -- 法定期限
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` Nullable(String), -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `fundBook` Nullable(String), -- 预算类型
  `docNo` Nullable(String) -- 文号
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `eventId`);

-- 预算
CREATE TABLE `budgetLine` (
  `lineId` String, -- 预算主键
  `year` Int64, -- 预算年度
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `stage` String, -- 阶段
  `fundBook` String, -- 预算类型
  `scope` String, -- 口径
  `direction` String, -- 收支方向
  `subjectCode` String, -- 科目代码
  `subjectLevel` Int64, -- 科目级次
  `isTransfer` UInt8, -- 转移性收支
  `agencyCode` Nullable(String), -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `fundTypeCode` Nullable(String), -- 资金性质
  `govEconomicCode` Nullable(String), -- 政府经济分类
  `deptEconomicCode` Nullable(String), -- 部门经济分类
  `basicOrProject` Nullable(String), -- 支出性质
  `isGovProcurement` Nullable(UInt8), -- 是否政府采购
  `isUnassigned` Nullable(UInt8), -- 是否财政待分配
  `sourceCode` Nullable(String), -- 资金来源
  `policyId` Nullable(String), -- 政策依据
  `documentId` Nullable(String), -- 来源报表
  `cell` Nullable(String), -- 报表单元格
  `appliedAmount` Nullable(Int64), -- 申报数，分
  `auditedAmount` Nullable(Int64), -- 财政审核数，分
  `adjustAmount` Nullable(Int64), -- 调整金额，分
  `virementAmount` Nullable(Int64), -- 调剂金额，分
  `procurementAmount` Nullable(Int64), -- 政府采购预算，分
  `amount` Int64 -- 金额，分
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `lineId`, `stage`);

-- 预算调整
CREATE TABLE `budgetAdjustment` (
  `adjustmentId` String, -- 预算调整主键
  `batchNo` Nullable(String), -- 调整批次
  `year` Int64, -- 预算年度
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `fundBook` String, -- 预算类型
  `adjustmentType` String, -- 调整类型
  `agencyCode` Nullable(String), -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `subjectCode` Nullable(String), -- 科目代码
  `direction` Nullable(String), -- 收支方向
  `amount` Int64, -- 调整金额，分
  `reason` Nullable(String), -- 调整理由
  `items` Nullable(String), -- 调整项目
  `submitDate` Nullable(Date), -- 报送日期
  `approvalDate` Nullable(Date), -- 批准日期
  `filingDate` Nullable(Date), -- 备案日期
  `docNo` Nullable(String) -- 文号
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `adjustmentId`);

-- 月度执行
CREATE TABLE `executionMonthly` (
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 年度
  `month` Int64, -- 月份
  `fundBook` String, -- 预算类型
  `scope` String, -- 口径
  `direction` String, -- 收支方向
  `subjectCode` String, -- 科目代码
  `subjectLevel` Int64, -- 科目级次
  `isTransfer` UInt8, -- 转移性收支
  `budgetOriginal` Nullable(Int64), -- 年初预算，分
  `budgetAdjusted` Nullable(Int64), -- 调整预算，分
  `amountMonth` Nullable(Int64), -- 本月数，分
  `amountYtd` Nullable(Int64), -- 累计数，分
  `amountYtdLastYear` Nullable(Int64) -- 上年同期，分
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `year`, `month`, `fundBook`, `scope`, `direction`, `subjectCode`);

-- 可执行指标
CREATE TABLE `allotment` (
  `allotmentId` String, -- 指标主键
  `year` Int64, -- 预算年度
  `docDate` Date, -- 发文时间
  `docNo` Nullable(String), -- 指标文号
  `superiorDocNo` Nullable(String), -- 上级指标文号
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` String, -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `fundBook` String, -- 预算类型
  `fundTypeCode` Nullable(String), -- 资金性质
  `functionCode` Nullable(String), -- 支出功能分类
  `deptEconomicCode` Nullable(String), -- 部门经济分类
  `govEconomicCode` Nullable(String), -- 政府经济分类
  `executable` UInt8, -- 指标可执行标志
  `allotmentType` Nullable(String), -- 指标类型
  `isGovProcurement` Nullable(UInt8), -- 是否政府采购
  `trackProjectCode` Nullable(String), -- 追踪项目
  `originAllotmentId` Nullable(String), -- 源指标
  `amount` Int64, -- 指标金额，分
  `reducedAmount` Int64, -- 调减金额，分
  `docTitle` Nullable(String), -- 指标文标题
  `description` Nullable(String), -- 指标说明
  `budgetLevelCode` Nullable(String), -- 预算级次
  `sourceType` Nullable(String), -- 指标来源
  `specificProjectCode` Nullable(String), -- 特定项目
  `isTracked` Nullable(UInt8), -- 是否追踪
  `transferFunctionCode` Nullable(String), -- 转移支付功能科目
  `budgetLineId` Nullable(String), -- 预算主键
  `receiverRegion` Nullable(String), -- 接收方区划
  `matchingCentralProject` Nullable(String), -- 配套中央项目
  `allotmentDivisionCode` Nullable(String), -- 指标管理处室
  `financeDivisionCode` Nullable(String), -- 业务主管处室
  `directFund` Nullable(String), -- 直达资金标识
  `appliedAmount` Nullable(Int64), -- 已申请支付金额，分
  `balance` Nullable(Int64) -- 指标余额，分
)
ENGINE = MergeTree()
PARTITION BY toYYYYMM(`docDate`)
ORDER BY (`regionCode`, `agencyCode`, `docDate`, `allotmentId`);

-- 用款计划
CREATE TABLE `paymentPlan` (
  `planId` String, -- 用款计划主键
  `year` Int64, -- 预算年度
  `month` Int64, -- 计划月份
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` String, -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `allotmentId` Nullable(String), -- 指标主键
  `bondCode` Nullable(String), -- 债券代码
  `fundBook` String, -- 预算类型
  `fundTypeCode` Nullable(String), -- 资金性质
  `functionCode` Nullable(String), -- 支出功能分类
  `appliedAmount` Int64, -- 计划申请金额，分
  `approvedAmount` Nullable(Int64) -- 计划批复金额，分
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `agencyCode`, `planId`);

-- 支付申请
CREATE TABLE `paymentApplication` (
  `applicationId` String, -- 支付申请主键
  `applicationNo` Nullable(String), -- 支付申请号
  `year` Int64, -- 预算年度
  `createDate` Date, -- 申请日期
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` String, -- 单位代码
  `internalDivision` Nullable(String), -- 单位内部机构
  `projectCode` Nullable(String), -- 项目代码
  `allotmentId` Nullable(String), -- 指标主键
  `voucherId` Nullable(String), -- 支付凭证主键
  `contractNo` Nullable(String), -- 采购合同编号
  `bondCode` Nullable(String), -- 债券代码
  `fundBook` String, -- 预算类型
  `fundTypeCode` Nullable(String), -- 资金性质
  `functionCode` Nullable(String), -- 支出功能分类
  `payTypeCode` Nullable(String), -- 支付方式
  `bizTypeCode` Nullable(String), -- 支付业务类型
  `counterpartyTypeCode` Nullable(String), -- 资金往来对象类别
  `amount` Int64 -- 支付申请金额，分
)
ENGINE = MergeTree()
PARTITION BY toYYYYMM(`createDate`)
ORDER BY (`regionCode`, `agencyCode`, `createDate`, `applicationId`);

-- 支付凭证
CREATE TABLE `paymentVoucher` (
  `voucherId` String, -- 支付凭证主键
  `voucherNo` Nullable(String), -- 支付凭证号
  `year` Int64, -- 预算年度
  `voucherDate` Nullable(Date), -- 凭证日期
  `actualDate` Date, -- 实际支付日期
  `clearingDate` Nullable(Date), -- 实际清算日期
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` String, -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `allotmentId` Nullable(String), -- 指标主键
  `fundBook` String, -- 预算类型
  `fundTypeCode` Nullable(String), -- 资金性质
  `functionCode` Nullable(String), -- 支出功能分类
  `deptEconomicCode` Nullable(String), -- 部门经济分类
  `govEconomicCode` Nullable(String), -- 政府经济分类
  `settlementMode` Nullable(String), -- 结算方式
  `isGovProcurement` Nullable(UInt8), -- 是否政府采购
  `contractNo` Nullable(String), -- 采购合同编号
  `payeeCode` Nullable(String), -- 收款人代码
  `payeeName` Nullable(String), -- 收款人全称
  `payeeAccount` Nullable(String), -- 收款人账号
  `payeeBank` Nullable(String), -- 收款人开户行
  `payerName` Nullable(String), -- 付款人全称
  `purpose` Nullable(String), -- 用途
  `abstract` Nullable(String), -- 凭证摘要
  `amount` Int64, -- 支付金额，分
  `actualAmount` Int64, -- 实际支付金额，分
  `deptCode` Nullable(String), -- 部门代码
  `applicationId` Nullable(String), -- 支付申请主键
  `applicationDate` Nullable(Date), -- 申请日期
  `createDate` Nullable(Date), -- 录入日期
  `actualTime` Nullable(String), -- 实际支付时刻
  `trackProjectCode` Nullable(String), -- 追踪项目
  `transferFunctionCode` Nullable(String), -- 转移支付功能科目
  `directFund` Nullable(String), -- 直达资金标识
  `bondCode` Nullable(String), -- 债券代码
  `payTypeCode` Nullable(String), -- 支付方式
  `payeeKind` Nullable(String), -- 收款人类别
  `payeeRegion` Nullable(String), -- 收款人区划
  `payerAccount` Nullable(String), -- 付款人账号
  `payerBank` Nullable(String), -- 付款人开户行
  `actualPayeeName` Nullable(String), -- 实际收款人全称
  `actualPayeeAccount` Nullable(String), -- 实际收款人账号
  `actualPayeeBank` Nullable(String), -- 实际收款人开户行
  `bankSerialNo` Nullable(String), -- 银行交易流水号
  `currency` Nullable(String), -- 币种
  `foreignAmount` Nullable(Int64), -- 外币金额，分
  `exchangeRate` Nullable(Float64), -- 汇率
  `isSalary` Nullable(UInt8), -- 工资
  `isUnion` Nullable(UInt8), -- 工会
  `isThreePublic` Nullable(UInt8), -- 三公经费
  `benefitFlag` Nullable(String), -- 惠企利民标识
  `attendees` Nullable(Int64), -- 参加人数
  `eventDays` Nullable(Int64) -- 会期天数
)
ENGINE = MergeTree()
PARTITION BY toYYYYMM(`actualDate`)
ORDER BY (`regionCode`, `agencyCode`, `actualDate`, `voucherId`);

-- 支付明细
CREATE TABLE `paymentDetail` (
  `detailId` String, -- 支付明细主键
  `year` Int64, -- 预算年度
  `actualDate` Date, -- 实际支付日期
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` Nullable(String), -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `applicationId` Nullable(String), -- 支付申请主键
  `voucherNo` Nullable(String), -- 支付凭证号
  `trackingId` Nullable(String), -- 业务追溯识别码
  `personName` Nullable(String), -- 姓名
  `idNo` Nullable(String), -- 证件号码
  `personAccount` Nullable(String), -- 收款账号
  `enterpriseName` Nullable(String), -- 企业名称
  `creditCode` Nullable(String), -- 统一社会信用代码
  `payMonth` Nullable(String), -- 发放月份
  `benefitFlag` Nullable(String), -- 惠企利民标识
  `townCode` Nullable(String), -- 乡镇代码
  `villageCode` Nullable(String), -- 村代码
  `fundBook` String, -- 预算类型
  `amount` Nullable(Int64), -- 支付金额，分
  `actualAmount` Int64 -- 实际支付金额，分
)
ENGINE = MergeTree()
PARTITION BY toYYYYMM(`actualDate`)
ORDER BY (`regionCode`, `actualDate`, `detailId`);

-- 单位会计账
CREATE TABLE `agencyLedger` (
  `agencyCode` String, -- 单位代码
  `year` Int64, -- 预算年度
  `voucherNo` String, -- 凭证号
  `entryNo` Int64, -- 分录号
  `entryDate` Date, -- 记账日期
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `entryKind` String, -- 分录性质
  `accountCode` String, -- 会计科目代码
  `accountName` Nullable(String), -- 会计科目名称
  `counterAccount` Nullable(String), -- 对方科目
  `abstract` Nullable(String), -- 摘要
  `debit` Int64, -- 借方金额，分
  `credit` Int64 -- 贷方金额，分
)
ENGINE = MergeTree()
PARTITION BY toYYYYMM(`entryDate`)
ORDER BY (`regionCode`, `agencyCode`, `entryDate`, `year`, `voucherNo`, `entryNo`);

-- 转移支付
CREATE TABLE `transfer` (
  `transferId` String, -- 转移支付主键
  `year` Int64, -- 预算年度
  `event` String, -- 环节
  `eventDate` Date, -- 办理日期
  `transferType` String, -- 转移支付类型
  `generalKind` Nullable(String), -- 一般性转移支付种类
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `fromRegion` Nullable(String), -- 下达方区划
  `toRegion` Nullable(String), -- 接收方区划
  `agencyCode` Nullable(String), -- 单位代码
  `fundBook` String, -- 预算类型
  `fundTypeCode` Nullable(String), -- 资金性质
  `fundDirectory` Nullable(String), -- 专项资金目录
  `fundDirectoryCode` Nullable(String), -- 专项资金目录代码
  `docNo` String, -- 指标文号
  `superiorDocNo` Nullable(String), -- 上级指标文号
  `sourceDocNo` Nullable(String), -- 来文文号
  `projectCode` Nullable(String), -- 项目代码
  `trackProjectCode` Nullable(String), -- 追踪项目
  `transferFunctionCode` Nullable(String), -- 转移支付功能科目
  `functionCode` Nullable(String), -- 支出功能分类
  `expenditureDirection` Nullable(String), -- 支出方向
  `directFund` Nullable(String), -- 直达资金标识
  `advanceNotice` Nullable(UInt8), -- 是否提前下达
  `allocationMethod` Nullable(String), -- 分配方法
  `superiorIssueDate` Nullable(Date), -- 上级下达日期
  `receivedDate` Nullable(Date), -- 接收日期
  `amount` Int64, -- 金额，分
  `matchingRequired` Nullable(Int64) -- 要求地方配套金额，分
)
ENGINE = MergeTree()
PARTITION BY toYYYYMM(`eventDate`)
ORDER BY (`regionCode`, `eventDate`, `transferId`);

-- 结转结余
CREATE TABLE `carryover` (
  `carryoverId` String, -- 结转结余主键
  `year` Int64, -- 预算年度
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` Nullable(String), -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `originProjectCode` Nullable(String), -- 原项目代码
  `trackProjectCode` Nullable(String), -- 追踪项目
  `fundBook` String, -- 预算类型
  `fundTypeCode` Nullable(String), -- 资金性质
  `functionCode` Nullable(String), -- 支出功能分类
  `originYear` Int64, -- 形成年度
  `originAllotmentId` Nullable(String), -- 源指标
  `docNo` Nullable(String), -- 指标文号
  `expensed` Nullable(UInt8), -- 是否列支
  `approvedAmount` Nullable(Int64), -- 批复数，分
  `carryoverAmount` Int64, -- 结转数，分
  `balanceAmount` Int64, -- 结余数，分
  `recoveredAmount` Nullable(Int64) -- 收回数，分
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `carryoverId`);

-- 债务限额
CREATE TABLE `debtLimit` (
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 预算年度
  `scope` String, -- 口径
  `debtType` String, -- 债务类型
  `approvalDate` Nullable(Date), -- 批准日期
  `limitAmount` Int64, -- 限额，分
  `newLimit` Nullable(Int64) -- 新增限额，分
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `year`, `scope`, `debtType`);

-- 债务余额
CREATE TABLE `debtBalance` (
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 预算年度
  `month` Int64, -- 月份
  `scope` String, -- 口径
  `debtType` String, -- 债务类型
  `balance` Int64, -- 余额，分
  `nonBondBalance` Nullable(Int64), -- 存量非债券余额，分
  `foreignLoan` Nullable(Int64), -- 外债转贷余额，分
  `hiddenDebt` Nullable(Int64), -- 隐性债务余额，分
  `riskGrade` Nullable(String) -- 风险等级
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `year`, `month`, `scope`, `debtType`);

-- 政府债券
CREATE TABLE `bond` (
  `bondCode` String, -- 债券代码
  `bondName` Nullable(String), -- 债券名称
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 预算年度
  `debtType` String, -- 债务类型
  `purpose` String, -- 发行用途
  `issueDate` Date, -- 发行日期
  `maturityDate` Nullable(Date), -- 到期日期
  `termYears` Nullable(Float64), -- 期限(年)
  `couponRate` Nullable(Float64), -- 票面利率%
  `issueAmount` Int64, -- 发行金额，分
  `issueCost` Nullable(Int64) -- 发行费，分
)
ENGINE = MergeTree()
PARTITION BY toYYYYMM(`issueDate`)
ORDER BY (`regionCode`, `issueDate`, `bondCode`);

-- 债券资金使用
CREATE TABLE `bondUse` (
  `bondCode` String, -- 债券代码
  `projectCode` String, -- 项目代码
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` Nullable(String), -- 单位代码
  `year` Int64, -- 预算年度
  `month` Int64, -- 月份
  `issueDate` Nullable(Date), -- 发行日期
  `allocatedAmount` Int64, -- 分配金额，分
  `spentAmount` Int64, -- 支出金额，分
  `unspentAmount` Nullable(Int64), -- 未支出金额，分
  `reassignedAmount` Nullable(Int64), -- 调整用途金额，分
  `plannedAmount` Nullable(Int64), -- 计划支出金额，分
  `expectedIncome` Nullable(Int64), -- 项目预期收益，分
  `expectedService` Nullable(Int64) -- 应还本息合计，分
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `bondCode`, `projectCode`, `year`, `month`);

-- 还本付息
CREATE TABLE `debtRepayment` (
  `repaymentId` String, -- 还本付息主键
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 预算年度
  `dueDate` Date, -- 到期日期
  `debtType` String, -- 债务类型
  `bondCode` Nullable(String), -- 债券代码
  `projectCode` Nullable(String), -- 项目代码
  `principalDue` Int64, -- 应还本金，分
  `interestDue` Int64, -- 应付利息，分
  `paidDate` Nullable(Date), -- 偿还日期
  `principalPaid` Nullable(Int64), -- 已还本金，分
  `interestPaid` Nullable(Int64), -- 已付利息，分
  `issueCost` Nullable(Int64), -- 发行费，分
  `repaymentSource` Nullable(String) -- 偿还来源
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `repaymentId`);

-- 国库库款
CREATE TABLE `treasuryDaily` (
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 预算年度
  `date` Date, -- 日期
  `openingBalance` Nullable(Int64), -- 期初余额，分
  `inflow` Int64, -- 流入，分
  `outflow` Int64, -- 流出，分
  `closingBalance` Int64, -- 期末余额，分
  `coverLevel` Nullable(Float64), -- 库款保障水平
  `status` Nullable(String) -- 库款状态
)
ENGINE = MergeTree()
PARTITION BY toYYYYMM(`date`)
ORDER BY (`regionCode`, `date`);

-- 暂付暂存款
CREATE TABLE `suspenseMonthly` (
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 预算年度
  `month` Int64, -- 月份
  `accountCode` String, -- 会计科目代码
  `accountName` Nullable(String), -- 会计科目名称
  `suspenseKind` String, -- 款项性质
  `openingBalance` Int64, -- 期初余额，分
  `debit` Int64, -- 借方发生额，分
  `credit` Int64, -- 贷方发生额，分
  `closingBalance` Int64, -- 期末余额，分
  `yearOpening` Nullable(Int64), -- 年初余额，分
  `clearedYtd` Nullable(Int64) -- 本年累计消化，分
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `year`, `month`, `accountCode`);

-- 预算稳定调节基金
CREATE TABLE `stabilisationFund` (
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 预算年度
  `month` Int64, -- 月份
  `bsfOpening` Int64, -- 稳定调节基金年初余额，分
  `bsfIn` Int64, -- 稳定调节基金补充，分
  `bsfOut` Int64, -- 稳定调节基金动用，分
  `bsfClosing` Int64, -- 稳定调节基金余额，分
  `turnoverFundBalance` Nullable(Int64), -- 预算周转金余额，分
  `deficitOffset` Nullable(Int64) -- 超收冲减赤字，分
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `year`, `month`);

-- “三保”
CREATE TABLE `threeGuarantees` (
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 预算年度
  `month` Int64, -- 月份
  `scope` String, -- 口径
  `item` String, -- 保障事项
  `need` Int64, -- 需求数，分
  `budget` Int64, -- 预算数，分
  `executed` Nullable(Int64), -- 执行数，分
  `accounted` Nullable(Int64), -- 核算数，分
  `assessProgress` Nullable(Float64) -- 考核进度%
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `year`, `month`, `scope`, `item`);

-- 国有企业
CREATE TABLE `soe` (
  `soeId` String, -- 企业编号
  `name` String, -- 企业名称
  `creditCode` Nullable(String), -- 统一社会信用代码
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `supervisor` Nullable(String), -- 出资人机构
  `category` Nullable(String), -- 企业分类
  `industry` Nullable(String), -- 行业
  `parentSoeId` Nullable(String) -- 母公司编号
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `soeId`);

-- 国有企业财务
CREATE TABLE `soeFinancial` (
  `soeId` String, -- 企业编号
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 预算年度
  `month` Int64, -- 月份
  `statement` String, -- 报表口径
  `category` Nullable(String), -- 企业分类
  `industry` Nullable(String), -- 行业
  `industryLeverage` Nullable(Float64), -- 行业平均资产负债率%
  `assets` Int64, -- 资产总额，分
  `liabilities` Int64, -- 负债总额，分
  `equity` Nullable(Int64), -- 所有者权益，分
  `equityBegin` Nullable(Int64), -- 期初所有者权益，分
  `equityAdjusted` Nullable(Int64), -- 扣除客观因素后期末权益，分
  `interestBearingDebt` Nullable(Int64), -- 带息负债，分
  `shortTermDebt` Nullable(Int64), -- 短期债务，分
  `debtDue12m` Nullable(Int64), -- 一年内到期债务，分
  `cash` Nullable(Int64), -- 货币资金，分
  `guarantees` Nullable(Int64), -- 对外担保余额，分
  `revenue` Nullable(Int64), -- 营业收入，分
  `profitTotal` Nullable(Int64), -- 利润总额，分
  `netProfit` Nullable(Int64), -- 净利润，分
  `ebit` Nullable(Int64), -- 息税前利润，分
  `ebitda` Nullable(Int64), -- 息税折旧摊销前利润，分
  `interest` Nullable(Int64), -- 利息支出，分
  `profitDue` Nullable(Int64), -- 应缴国资收益，分
  `profitPaid` Nullable(Int64), -- 已缴国资收益，分
  `profitDueDate` Nullable(Date), -- 收益上缴期限
  `headcount` Nullable(Int64), -- 职工人数
  `payroll` Nullable(Int64), -- 工资总额，分
  `receptionExpense` Nullable(Int64) -- 业务招待费，分
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `soeId`, `year`, `month`, `statement`);

-- 行政事业性国有资产
CREATE TABLE `stateAsset` (
  `agencyCode` String, -- 单位代码
  `year` Int64, -- 预算年度
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `totalAssets` Int64, -- 资产总额，分
  `liabilities` Nullable(Int64), -- 负债总额，分
  `fixedAssets` Nullable(Int64), -- 固定资产，分
  `landArea` Nullable(Float64), -- 土地面积(平方米)
  `houseArea` Nullable(Float64), -- 房屋面积(平方米)
  `vehicles` Nullable(Int64), -- 车辆数
  `idleValue` Nullable(Int64), -- 闲置资产价值，分
  `rentIncome` Nullable(Int64), -- 出租出借收入，分
  `disposalIncome` Nullable(Int64), -- 资产处置收入，分
  `remittedAmount` Nullable(Int64), -- 资产收入上缴，分
  `itAssetValue` Nullable(Int64), -- 信息化资产价值，分
  `naturalResources` Nullable(String) -- 自然资源资产
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `agencyCode`, `year`);

-- 社会保险基金月报
CREATE TABLE `sifMonthly` (
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 预算年度
  `month` Int64, -- 月份
  `scope` String, -- 口径
  `insuranceType` String, -- 险种
  `poolingLevel` Nullable(String), -- 统筹层次
  `incomeBudget` Nullable(Int64), -- 收入预算，分
  `incomeYtd` Int64, -- 收入累计，分
  `contributionDue` Nullable(Int64), -- 应缴保费，分
  `contributionIncome` Nullable(Int64), -- 保险费收入，分
  `contributionArrears` Nullable(Int64), -- 欠缴保费，分
  `subsidyBudget` Nullable(Int64), -- 财政补贴预算，分
  `subsidyIncome` Nullable(Int64), -- 财政补贴收入，分
  `interestIncome` Nullable(Int64), -- 利息收入，分
  `transferIncome` Nullable(Int64), -- 转移收入，分
  `expenseBudget` Nullable(Int64), -- 支出预算，分
  `expenseYtd` Int64, -- 支出累计，分
  `benefitExpense` Nullable(Int64), -- 待遇支出累计，分
  `benefitMonth` Nullable(Int64), -- 本月待遇支出，分
  `balance` Int64, -- 累计结余，分
  `contributors` Nullable(Int64), -- 缴费人数
  `beneficiaries` Nullable(Int64) -- 享受待遇人数
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `year`, `month`, `scope`, `insuranceType`);

-- 税收月报
CREATE TABLE `taxMonthly` (
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 预算年度
  `month` Int64, -- 月份
  `scope` String, -- 口径
  `taxCode` String, -- 税种科目代码
  `taxName` Nullable(String), -- 税种
  `taxLevel` Int64, -- 科目级次
  `industryCode` String, -- 行业代码
  `taxBudget` Nullable(Int64), -- 年初预算，分
  `amountTotal` Int64, -- 全口径税收，分
  `amountLocal` Nullable(Int64), -- 本级留存，分
  `amountCentral` Nullable(Int64), -- 上划中央，分
  `amountProvince` Nullable(Int64), -- 上划省级，分
  `amountMonth` Nullable(Int64), -- 本月税收，分
  `refund` Nullable(Int64), -- 退税，分
  `creditRefund` Nullable(Int64), -- 留抵退税，分
  `exemption` Nullable(Int64), -- 减免税，分
  `arrears` Nullable(Int64), -- 欠税余额，分
  `advanceCollected` Nullable(Int64) -- 预征提前入库，分
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `year`, `month`, `scope`, `taxCode`, `industryCode`);

-- 重点税源
CREATE TABLE `taxPayerTop` (
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 预算年度
  `quarter` Int64, -- 季度
  `payerId` String, -- 税源编号
  `payerName` Nullable(String), -- 纳税人名称
  `industryCode` Nullable(String), -- 行业代码
  `taxPaid` Int64 -- 入库税额，分
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `year`, `quarter`, `payerId`);

-- 非税收入缴款
CREATE TABLE `nontaxPayment` (
  `paymentCode` String, -- 缴款识别码
  `year` Int64, -- 预算年度
  `payDate` Date, -- 缴款日期
  `recordDate` Nullable(Date), -- 入账日期
  `treasuryEntryDate` Nullable(Date), -- 缴库日期
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` Nullable(String), -- 执收单位
  `subjectCode` Nullable(String), -- 收入科目代码
  `itemCode` String, -- 执收项目代码
  `itemName` Nullable(String), -- 执收项目
  `payerCode` Nullable(String), -- 缴款人代码
  `payerName` Nullable(String), -- 缴款人
  `incomeRegion` Nullable(String), -- 收入归属区划
  `fundBook` String, -- 预算类型
  `totalDue` Int64, -- 应缴金额，分
  `lateFee` Nullable(Int64), -- 滞纳金，分
  `paidAmount` Int64, -- 缴款金额，分
  `refundId` Nullable(String), -- 退付编号
  `refundReason` Nullable(String), -- 退付原因
  `refundDate` Nullable(Date), -- 退付日期
  `refundAmount` Nullable(Int64) -- 退付金额，分
)
ENGINE = MergeTree()
PARTITION BY toYYYYMM(`payDate`)
ORDER BY (`regionCode`, `payDate`, `paymentCode`);

-- 宏观经济
CREATE TABLE `macroSeries` (
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 预算年度
  `month` Int64, -- 截至月份
  `gdp` Nullable(Int64), -- 地区生产总值，分
  `gdpGrowth` Nullable(Float64), -- 地区生产总值增速%
  `gdpNominalGrowth` Nullable(Float64), -- 地区生产总值名义增速%
  `gdpTarget` Nullable(Float64), -- 地区生产总值预期目标%
  `registeredPopulation` Nullable(Int64), -- 户籍人口
  `residentPopulation` Nullable(Int64), -- 常住人口
  `industrialOutput` Nullable(Int64), -- 规模以上工业增加值，分
  `industrialGrowth` Nullable(Float64), -- 规模以上工业增加值增速%
  `fixedInvestment` Nullable(Int64), -- 固定资产投资，分
  `fixedInvestmentGrowth` Nullable(Float64), -- 固定资产投资增速%
  `retailSales` Nullable(Int64), -- 社会消费品零售总额，分
  `trade` Nullable(Int64), -- 进出口总额，分
  `cpi` Nullable(Float64), -- 居民消费价格指数
  `ppi` Nullable(Float64), -- 工业生产者出厂价格指数
  `unemployment` Nullable(Float64), -- 城镇调查失业率%
  `deposits` Nullable(Int64), -- 存款余额，分
  `loans` Nullable(Int64), -- 贷款余额，分
  `electricity` Nullable(Float64), -- 全社会用电量(万千瓦时)
  `industrialElectricity` Nullable(Float64), -- 工业用电量(万千瓦时)
  `pmi` Nullable(Float64) -- 采购经理指数
)
ENGINE = MergeTree()
PARTITION BY `year`
ORDER BY (`regionCode`, `year`, `month`);

-- 绩效目标
CREATE TABLE `performanceGoal` (
  `goalId` String, -- 绩效指标主键
  `year` Int64, -- 预算年度
  `projectCode` String, -- 项目代码
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` Nullable(String), -- 单位代码
  `goalText` Nullable(String), -- 绩效目标
  `indicatorLevel1` Nullable(String), -- 一级指标
  `indicatorLevel2` Nullable(String), -- 二级指标
  `indicatorLevel3` Nullable(String), -- 三级指标
  `perfIndicatorCode` Nullable(String), -- 绩效指标代码
  `operator` String, -- 比较符
  `targetValue` Nullable(String), -- 指标值
  `unit` Nullable(String), -- 计量单位
  `weight` Nullable(Float64), -- 权重
  `actualValue` Nullable(String), -- 实际值
  `goalProgress` Nullable(Float64), -- 目标完成率%
  `score` Nullable(Float64), -- 得分
  `monitorDate` Nullable(Date), -- 监控日期
  `deviationReason` Nullable(String) -- 偏差原因
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `goalId`);

-- 绩效评价
CREATE TABLE `performanceEvaluation` (
  `evaluationId` String, -- 绩效评价主键
  `year` Int64, -- 评价年度
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` Nullable(String), -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `evaluationType` String, -- 评价类型
  `score` Float64, -- 得分
  `grade` Nullable(String), -- 等级
  `evaluationDate` Nullable(Date), -- 评价日期
  `resultUse` Nullable(String), -- 结果应用
  `attachments` Nullable(String) -- 附件
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `evaluationId`);

-- 采购项目
CREATE TABLE `procurementTender` (
  `tenderId` String, -- 采购项目编号
  `ocid` Nullable(String), -- OCDS编号
  `year` Int64, -- 预算年度
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` String, -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `title` String, -- 采购项目名称
  `itemClass` Nullable(String), -- 采购品目
  `method` String, -- 采购方式
  `publishDate` Nullable(Date), -- 公告日期
  `bidDeadline` Nullable(Date), -- 投标截止日期
  `awardDate` Nullable(Date), -- 中标成交日期
  `noticeDate` Nullable(Date), -- 中标公告日期
  `numberOfTenderers` Nullable(Int64), -- 投标人数量
  `estimate` Nullable(Int64), -- 采购预算，分
  `awardAmount` Nullable(Int64), -- 中标金额，分
  `deposit` Nullable(Int64) -- 投标保证金，分
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `agencyCode`, `tenderId`);

-- 投标记录
CREATE TABLE `procurementBid` (
  `bidId` String, -- 投标编号
  `tenderId` String, -- 采购项目编号
  `year` Int64, -- 预算年度
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` String, -- 单位代码
  `itemClass` Nullable(String), -- 采购品目
  `supplierCode` String, -- 供应商代码
  `supplierName` Nullable(String), -- 供应商名称
  `status` String, -- 投标状态
  `receivedDate` Nullable(Date), -- 收到日期
  `bidDeadline` Nullable(Date), -- 投标截止日期
  `amount` Nullable(Int64) -- 报价，分
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `agencyCode`, `bidId`);

-- 采购合同
CREATE TABLE `procurementContract` (
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `contractNo` String, -- 采购合同编号
  `tenderId` Nullable(String), -- 采购项目编号
  `planNo` Nullable(String), -- 采购计划编号
  `year` Int64, -- 预算年度
  `agencyCode` String, -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `fundBook` String, -- 预算类型
  `title` Nullable(String), -- 合同名称
  `itemClass` Nullable(String), -- 采购品目
  `method` String, -- 采购方式
  `supplierCode` Nullable(String), -- 供应商代码
  `supplierName` Nullable(String), -- 供应商名称
  `isSme` Nullable(UInt8), -- 是否中小企业
  `amount` Int64, -- 合同金额，分
  `addonAmount` Nullable(Int64), -- 补充合同金额，分
  `deposit` Nullable(Int64), -- 履约保证金，分
  `signDate` Nullable(Date), -- 签订日期
  `publishDate` Nullable(Date), -- 合同公告日期
  `deliveryDate` Nullable(Date), -- 交付验收日期
  `paymentDays` Nullable(Int64) -- 约定付款天数
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `agencyCode`, `contractNo`);

-- 审计问题与整改
CREATE TABLE `auditFinding` (
  `findingId` String, -- 问题编号
  `year` Int64, -- 审计年度
  `auditReportId` Nullable(String), -- 审计报告编号
  `auditKind` String, -- 审计类别
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` Nullable(String), -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `findingType` String, -- 问题类型
  `description` String, -- 问题描述
  `amount` Int64, -- 问题金额，分
  `legalBasis` Nullable(String), -- 定性依据
  `requiredAction` Nullable(String), -- 整改要求
  `foundDate` Nullable(Date), -- 出具报告日期
  `dueDate` Nullable(Date), -- 整改期限
  `status` String, -- 整改状态
  `rectifiedAmount` Nullable(Int64), -- 已整改金额，分
  `rectifiedDate` Nullable(Date), -- 完成整改日期
  `measures` Nullable(String), -- 整改措施
  `attachments` Nullable(String), -- 附件
  `verifiedBy` Nullable(String), -- 核验人
  `verifiedDate` Nullable(Date), -- 核验日期
  `accountability` Nullable(String) -- 问责处理
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `findingId`);

-- 公开数据
CREATE TABLE `publishedFigure` (
  `figureId` String, -- 数据主键
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `year` Int64, -- 年度
  `monthTo` Int64, -- 截至月份
  `fundBook` String, -- 预算类型
  `scope` String, -- 口径
  `direction` Nullable(String), -- 收支方向
  `item` String, -- 项目
  `itemName` String, -- 项目名称
  `stage` String, -- 阶段
  `amount` Int64, -- 金额，分
  `printedValue` String, -- 原文数字
  `printedUnit` String, -- 原文单位
  `percentOfBudget` Nullable(Float64), -- 完成预算%
  `growthPercent` Nullable(Float64), -- 同比增长%
  `sourceUrl` String, -- 来源地址
  `note` Nullable(String) -- 说明
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `figureId`);

-- 预警
CREATE TABLE `warning` (
  `warningId` String, -- 预警编号
  `fingerprint` String, -- 预警指纹
  `indicatorId` String, -- 指标
  `indicatorVersion` String, -- 指标版本
  `indicatorName` String, -- 指标名称
  `category` String, -- 类别
  `level` String, -- 等级
  `status` String, -- 状态
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` Nullable(String), -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `payeeCode` Nullable(String), -- 收款人代码
  `fundBook` Nullable(String), -- 预算类型
  `day` Nullable(Date), -- 发生日期
  `year` Int64, -- 年度
  `asOf` Date, -- 数据日期
  `since` Nullable(Date), -- 起始日期
  `levelBefore` Nullable(String), -- 原等级
  `value` Float64, -- 指标值
  `unit` String, -- 单位
  `boundary` Float64, -- 界限
  `threshold` String, -- 界限表达式
  `amount` Nullable(Int64), -- 涉及金额，分
  `subjectName` Nullable(String), -- 预警对象
  `measures` String, -- 度量
  `formula` String, -- 算式
  `basis` String, -- 依据
  `evidence` String, -- 明细查询
  `snapshotId` String, -- 快照
  `severityClass` Nullable(String), -- 轻重缓急
  `assignee` Nullable(String), -- 处理人
  `dueDate` Nullable(Date), -- 处理期限
  `handledDate` Nullable(Date), -- 处理日期
  `result` Nullable(String), -- 处理结果
  `documentNo` Nullable(String), -- 处理单编号
  `attachments` Nullable(String) -- 附件
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `warningId`);

-- 预警流转
CREATE TABLE `warningEvent` (
  `eventId` String, -- 流转编号
  `warningId` String, -- 预警编号
  `action` String, -- 操作
  `actor` Nullable(String), -- 操作人
  `role` Nullable(String), -- 角色
  `time` String, -- 操作时间
  `fromStatus` Nullable(String), -- 原状态
  `toStatus` Nullable(String), -- 新状态
  `comment` Nullable(String) -- 意见
)
ENGINE = MergeTree()
ORDER BY (`eventId`);

-- 评估计数
CREATE TABLE `evaluationCount` (
  `countId` String, -- 计数编号
  `indicatorId` String, -- 指标
  `indicatorVersion` String, -- 指标版本
  `indicatorName` String, -- 指标名称
  `asOf` Date, -- 数据日期
  `outcome` String, -- 评估结果
  `level` Nullable(String), -- 等级
  `measure` Nullable(String), -- 缺少的度量
  `reason` Nullable(String), -- 原因
  `groups` Nullable(Int64), -- 组数
  `amount` Nullable(Int64), -- 涉及金额，分
  `snapshotId` String, -- 快照
  `dataThrough` Nullable(Date) -- 数据截至
)
ENGINE = MergeTree()
ORDER BY (`countId`);

-- 审查任务
CREATE TABLE `reviewTask` (
  `taskId` String, -- 审查任务编号
  `taskType` String, -- 任务类型
  `year` Int64, -- 年度
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `status` String, -- 任务状态
  `departments` Nullable(String), -- 审查部门
  `sessionDate` Nullable(Date), -- 会议日期
  `submitDate` Nullable(Date), -- 草案报送日期
  `opinionDate` Nullable(Date), -- 意见印送日期
  `feedbackDate` Nullable(Date), -- 反馈日期
  `requiredTables` Nullable(Int64), -- 应报表格数
  `submittedTables` Nullable(Int64), -- 已报表格数
  `missingTables` Nullable(String), -- 缺报表格
  `indicatorSnapshot` Nullable(String), -- 审查指标及版本
  `assignments` Nullable(String), -- 任务分工
  `reportId` Nullable(String), -- 预审报告编号
  `annexTables` Nullable(String) -- 附表
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `taskId`);

-- 审查意见
CREATE TABLE `reviewFinding` (
  `findingId` String, -- 意见编号
  `taskId` String, -- 审查任务编号
  `year` Int64, -- 年度
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` Nullable(String), -- 单位代码
  `projectCode` Nullable(String), -- 项目代码
  `ruleId` Nullable(String), -- 规则编号
  `nature` String, -- 意见性质
  `location` String, -- 所在位置
  `evidence` Nullable(String), -- 事实
  `legalBasis` Nullable(String), -- 依据
  `suggestion` String, -- 建议
  `severity` Nullable(String), -- 严重程度
  `author` Nullable(String), -- 提出人
  `verifiedBy` Nullable(String), -- 复核人
  `answer` Nullable(String), -- 反馈意见
  `answerDate` Nullable(Date), -- 反馈日期
  `outcome` Nullable(String), -- 采纳情况
  `outcomeReason` Nullable(String), -- 未采纳理由
  `adoptedAmount` Nullable(Int64) -- 审减金额，分
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `findingId`);

-- 公开记录
CREATE TABLE `disclosure` (
  `disclosureId` String, -- 公开记录编号
  `year` Int64, -- 年度
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `agencyCode` Nullable(String), -- 单位代码
  `documentType` String, -- 公开文件
  `approvedDate` Nullable(Date), -- 批准日期
  `dueDate` Nullable(Date), -- 应公开日期
  `publishedDate` Nullable(Date), -- 公开日期
  `url` Nullable(String) -- 链接
)
ENGINE = MergeTree()
ORDER BY (`regionCode`, `disclosureId`);

-- 数据批次
CREATE TABLE `dataBatch` (
  `batchId` String, -- 批次编号
  `source` String, -- 报送部门
  `regionCode` String, -- 财政区划代码
  `regionLevel` String, -- 行政级次
  `parentCode` Nullable(String), -- 上级区划
  `prefectureCode` Nullable(String), -- 所属市州
  `countyCode` Nullable(String), -- 所属区县
  `businessDate` Date, -- 数据日期
  `revision` Nullable(Int64), -- 版本
  `tables` Nullable(String), -- 数据表
  `expectedAt` Nullable(String), -- 应到时间
  `arrivedAt` Nullable(String), -- 到达时间
  `expectedDate` Nullable(Date), -- 应到日期
  `arrivedDate` Nullable(Date), -- 到达日期
  `status` String, -- 批次状态
  `rowCount` Nullable(Int64), -- 行数
  `controlTotal` Nullable(Int64), -- 控制总数，分
  `sha256` Nullable(String), -- 校验值
  `checks` Nullable(String) -- 规范性检查
)
ENGINE = MergeTree()
PARTITION BY toYYYYMM(`businessDate`)
ORDER BY (`regionCode`, `businessDate`, `batchId`);
