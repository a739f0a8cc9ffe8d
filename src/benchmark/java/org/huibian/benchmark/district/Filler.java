package org.huibian.benchmark.district;

import java.util.List;
import java.util.Random;

/** Sentences without figures: put together from parts, so that hardly any two are alike. */
final class Filler {

    private static final List<String> OPENINGS =
            List.of(
                    "针对老旧小区物业矛盾多的实际",
                    "结合农忙时节群众在家的特点",
                    "围绕园区企业用工的难处",
                    "对照上级反馈的意见",
                    "坚持问题从群众中来",
                    "抓住年初农闲的空档",
                    "每逢赶集的日子",
                    "遇到征收补偿一类的难题",
                    "在背街小巷整治当中",
                    "为了让群众少跑路",
                    "依托沿河的步道和广场",
                    "借着庙会和丰收节的人气",
                    "考虑到外来务工者多",
                    "从一件停车纠纷说起",
                    "把夜间经济的管理当作考题",
                    "面对山高路远的条件",
                    "趁着学校放假之前",
                    "吸取往年汛期的教训",
                    "按照先劝导后处理的思路",
                    "在旧城改造推进最紧的时候");
    private static final List<String> WHO =
            List.of(
                    "司法所", "综合执法队", "街道法治办", "各村居调委会", "党政办", "便民服务中心", "平安办", "包片干部", "驻点律师",
                    "网格支部", "老干部志愿队", "妇联和团委", "市场监管所", "派出所", "应急站", "农业服务站", "社区工作站", "商会",
                    "物业联席会", "乡贤理事会");
    private static final List<String> HOW =
            List.of(
                    "逐户上门", "坐下来", "一条一条地", "会同有关站所", "先行一步", "不等不靠", "反复商量后", "当着双方的面", "利用周末",
                    "白天黑夜轮流", "带着底账", "请来老支书", "用本地话", "开着流动车", "就在田埂上", "把桌子搬到院里", "依着清单", "分片包干",
                    "连续几周", "静下心来");
    private static final List<String> WHAT =
            List.of(
                    "讲清租赁合同里容易忽略的条款",
                    "摸清邻里积怨的来龙去脉",
                    "梳理办事材料里重复的证明",
                    "把处罚裁量的幅度说给商户听",
                    "修订村规民约中过时的内容",
                    "核对施工扰民的投诉记录",
                    "演示怎样辨别非法集资的套路",
                    "商定共用水渠的维护办法",
                    "把调解协议写得明白易懂",
                    "厘清树木越界和采光的责任",
                    "帮助困难家庭申请法律援助",
                    "检查消防通道是否畅通",
                    "听取个体户对占道经营的想法",
                    "整理历年来访的疑难旧账",
                    "说明宅基地登记的步骤",
                    "排演以婚俗为题材的小戏",
                    "规范会议纪要和公文的留痕",
                    "登记流动摊点的经营时段",
                    "公示惠民补贴的发放去向",
                    "对照权责边界查找缺位之处");
    private static final List<String> RESULT =
            List.of(
                    "群众的火气慢慢消了",
                    "许多疙瘩当场解开",
                    "材料比过去薄了一半",
                    "商户主动把货架退回线内",
                    "干部说话办事更有底气",
                    "沿街的秩序明显好转",
                    "反复上访的老户签了和解书",
                    "乡亲们说这样办心里踏实",
                    "后来再没有为此红过脸",
                    "办理时间大大缩短",
                    "企业负责人专门送来感谢信",
                    "旁听的居民也跟着受了教育",
                    "做法得到周边单位借鉴",
                    "遗留的尾巴逐步收拾干净",
                    "台账从此有据可查",
                    "年轻人也愿意参加进来",
                    "公共空间重新变得整洁",
                    "类似的情形越来越少",
                    "大家懂得了遇事先问规矩",
                    "窗口前排长队的现象不见了");

    private Filler() {}

    /** One sentence of some forty characters. */
    static String sentence(Random random) {
        return pick(OPENINGS, random)
                + "，"
                + pick(WHO, random)
                + pick(HOW, random)
                + pick(WHAT, random)
                + "，"
                + pick(RESULT, random)
                + "。";
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
