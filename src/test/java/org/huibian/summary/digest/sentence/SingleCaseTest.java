package org.huibian.summary.digest.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleCaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "社区“睦邻茶座”请来律师，68岁的房客与屋主当天就退租金一事写成协议。",
                "网约车驾驶员（男）未按规定让行，经联合调处后双方签了和解书。",
                "出租屋起火后，屋主1979-03-12出生的证件被烧毁，窗口当天补办。",
                "“板凳夜话”请出老支书，把胞弟与兄长争了十年的晒谷场分清了界线。",
                "司法所依托“驿站调解”上门四次，两人赔礼道歉，签下协议后各自回家。",
                "石桥花园7号楼2单元楼道堆物，“红袖标”巡查队上门三次才清走。",
                "“夜间窗口”值守时拦停一辆浙K5T390货车，当场清理了抛洒的砂石。",
                "“一站调解”中心受理后，赔偿款汇入账户6217003820001234567，当天到账。",
                "一名外来务工妇女到“娘家人工作站”求助，妇联为她联系了临时住处。",
                "以“流动法庭”开庭方式审理罗家诉柳家相邻排水纠纷，当天调解结案。",
                "经“说事亭”调解，厂方向伤者赔付2.6万元，协议当天签好。",
                "“和事佬”上门做工作，使其同意把围墙退回半米，协议贴在村口。",
                "街道“法援直通车”为职工钮安澜追讨经济补偿，仲裁当月有了结果。",
                "“联调室”约见店主鄢小波，限期把冷柜搬离盲道，次日复查已搬走。",
            })
    void whatHappenedToOneIsNot(String text) {
        assertThat(SingleCase.tells(text)).isTrue();
        assertThat(new Sentence(text).standsAlone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推行“说理式”文书，当事人主动改正的明显增多，全年处罚案件同比减少12件。",
                "建立“欠薪直通”窗口，全年为32名劳动者追回工资47.6万元，办结率100%。",
                "为60岁以上老人开设“敬老窗口”，代办公证和遗嘱事项86件。",
                "组织“八五”普法验收，对照《实施纲要（2021—2025年）》逐项自查，列出短板14项。",
                "打造“渔港议事厅”，每月邀请业主、商户和物业三方坐到一起，化解纠纷41件。",
                "组建“邻里说和队”，家庭、邻里类纠纷有213件由其就地化解，没有一户上访。",
                "行政诉讼案件2件，法院均判决驳回原告诉讼请求，负责人出庭应诉2件。",
                "创建“父母学堂”8期，讲未成年人保护法，覆盖家长412人次。",
                "推行“一案一回访”，受援群众普遍反映办得快，全年法律援助案件31件。",
                "设立“护薪”岗，农民工讨薪线索随到随接，全年受理37条、办结35条。",
                "执法队平均年龄46岁，今年组织“法条夜校”12期，人人过关。",
                "“一窗通办”受理各类证照2180件，其中居住证1020件，全部按时办结。",
            })
    void whatIsDoneForManyMayBePrinted(String text) {
        assertThat(SingleCase.tells(text)).isFalse();
        assertThat(new Sentence(text).standsAlone()).isTrue();
    }
}
