<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name></name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>保存照片</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>own profile</source>
        <translation>自带配置文件</translation>
    </message>
    <message>
        <source>The profile to proof for, {0}, can&apos;t be read ({1}); name another in Settings.</source>
        <translation>无法读取打样配置文件 {0}（{1}）；请在设置中指定其他文件。</translation>
    </message>
    <message>
        <source>{0} is no ICC profile that can be proofed for; name another in Settings.</source>
        <translation>{0} 不是可用于打样的 ICC 配置文件；请在设置中指定其他文件。</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: no profile of it is named.</source>
        <translation>屏幕按 sRGB 处理：未指定其配置文件。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1})</source>
        <translation>无法读取 {0}（{1}）</translation>
    </message>
    <message>
        <source>{0} is no profile of a screen</source>
        <translation>{0} 不是屏幕配置文件</translation>
    </message>
    <message>
        <source>Photos are shown in the colours of {0}.</source>
        <translation>照片以 {0} 的色彩显示。</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: the desktop tells no profile of it; name one.</source>
        <translation>屏幕按 sRGB 处理：桌面未提供其配置文件；请指定一个。</translation>
    </message>
    <message>
        <source>what the desktop tells is no profile of a screen</source>
        <translation>桌面提供的不是屏幕配置文件</translation>
    </message>
    <message>
        <source>the desktop&apos;s profile</source>
        <translation>桌面的配置文件</translation>
    </message>
    <message>
        <source>Photos are shown in the colours of {0}, as the desktop says.</source>
        <translation>照片按桌面所报告的 {0} 的色彩显示。</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: {0}; name another file.</source>
        <translation>屏幕按 sRGB 处理：{0}；请指定其他文件。</translation>
    </message>
    <message>
        <source>Cores used; the share of time in which threads waited for Python&apos;s global lock; the longest time the window could not answer; tasks that workers have in hand</source>
        <translation>使用的核心数；线程等待 Python 全局锁的时间比例；窗口无响应的最长时间；正在处理的任务</translation>
    </message>
    <message>
        <source>GIL wait: the share of the tiles&apos; time in which a thread was ready to work but had to wait for Python&apos;s global lock; processes have a lock each, so they hardly wait.</source>
        <translation>GIL 等待：线程已就绪却须等待 Python 全局锁的时间占图块时间的比例；每个进程各有一把锁，几乎不用等待。</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>threads only</source>
        <translation>仅线程</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>依次执行</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <source>{0} bit</source>
        <translation>{0} 位</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>changed on the way</source>
        <translation>中途更改</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>解释执行</translation>
    </message>
    <message>
        <source>last run: {0} · {1}</source>
        <translation>上次运行：{0} · {1}</translation>
    </message>
    <message>
        <source>{0} cores</source>
        <translation>{0} 个核心</translation>
    </message>
    <message>
        <source>GIL wait {0} %</source>
        <translation>GIL 等待 {0} %</translation>
    </message>
    <message>
        <source>longest stall {0} ms</source>
        <translation>最长停顿 {0} 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in hand</source>
        <translation>
            <numerusform>%n 个任务进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>the same photos and recipe with {0}: {1} s, {2}, {3}; now x{4} as quick</source>
        <translation>同样的照片和配方，使用{0}：{1} 秒，{2}，{3}；现在速度为 {4} 倍</translation>
    </message>
    <message>
        <source>{0}, but the machine was busy: no verdict</source>
        <translation>{0}，但机器繁忙：无法下结论</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n 个工作者</numerusform>
        </translation>
    </message>
    <message>
        <source>so the window may stall</source>
        <translation>因此窗口可能停顿</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 张完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 张失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 张跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n 张未处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {0}</source>
        <translation>已取消：{0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>已完成：{0}</translation>
    </message>
    <message>
        <source>stall {0} ms</source>
        <translation>停顿 {0} 毫秒</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) copied</source>
        <translation>
            <numerusform>已复制 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) follow the folder&apos;s recipe again</source>
        <translation>
            <numerusform>%n 张照片重新跟随文件夹的配方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have recipes of their own now</source>
        <translation>
            <numerusform>%n 张照片现在有自己的配方</numerusform>
        </translation>
    </message>
    <message>
        <source>The window could not answer for {0} ms, {1} ms of it its own work</source>
        <translation>窗口有 {0} 毫秒无法响应，其中 {1} 毫秒为自身工作</translation>
    </message>
    <message numerus="yes">
        <source>(and %n time(s) more)</source>
        <translation>
            <numerusform>（另有 %n 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>随照片旋转</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>The edits of {0} are not kept: {1}</source>
        <translation>{0} 的编辑未保存：{1}</translation>
    </message>
    <message>
        <source>Drop the folder on the window, or press Ctrl+Shift+O and choose it. Its photos stand in the strip below; the first one is shown.</source>
        <translation>把文件夹拖到窗口上，或按 Ctrl+Shift+O 选择它。其中的照片排在下方的胶片条中，显示第一张。</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type “expo” and press Enter: the recipe has its first step, Exposure.</source>
        <translation>按 Ctrl+F，输入“expo”并按回车：配方有了第一步——曝光。</translation>
    </message>
    <message>
        <source>Drag the slider Stops to the right until the photo is bright enough. A double-click puts it back.</source>
        <translation>向右拖动挡数滑块，直到照片足够明亮。双击可复位。</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type “unsharp” and press Enter: the second step, Unsharp mask, sharpens.</source>
        <translation>按 Ctrl+F，输入“unsharp”并按回车：第二步，USM 锐化，使照片变清晰。</translation>
    </message>
    <message>
        <source>Press Ctrl+E. The dialog is filled in: all open photos, as JPEG, into a folder “edited” beside them. On the right stands what the results will look like and be called.</source>
        <translation>按 Ctrl+E。对话框已填好：所有打开的照片，存为 JPEG，放入旁边的“edited”文件夹。右侧显示结果的样子和名称。</translation>
    </message>
    <message>
        <source>Press Run. The queue shows what becomes of each photo; you can go on working meanwhile. The originals are as they were.</source>
        <translation>按下运行按钮。队列显示每张照片的进展；其间可以继续工作。原始照片保持不变。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>小提示</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>All photos of a folder made brighter and sharper, as JPEG in another folder: six steps.</source>
        <translation>把一个文件夹的所有照片调亮、锐化，并以 JPEG 存入另一个文件夹：六步。</translation>
    </message>
    <message>
        <source>A recipe is a list of steps that work from top to bottom. Drag a step by its title to move it; its tick switches it off.</source>
        <translation>配方是从上到下依次生效的步骤列表。拖动步骤标题可移动它；取消勾选即关闭。</translation>
    </message>
    <message>
        <source>Every step has an opacity and a mask, in the menu behind its three dots; but not those that move pixels.</source>
        <translation>每个步骤都有不透明度和蒙版，位于三点菜单中；移动像素的步骤除外。</translation>
    </message>
    <message>
        <source>Hold \ to see the original; Y splits the view.</source>
        <translation>按住 \ 查看原图；Y 分割视图。</translation>
    </message>
    <message>
        <source>A number takes sums: 1200/2. The wheel and the arrows step, with Shift ten times, with Alt a tenth.</source>
        <translation>数字可以写算式：1200/2。滚轮和方向键逐步调整，Shift 十倍，Alt 十分之一。</translation>
    </message>
    <message>
        <source>“Move panels” in the menu View gives each panel a title: drag it by that to another side, onto another panel or out of the window. “Reset layout” puts all of them back.</source>
        <translation>“视图”菜单中的“移动面板”会给每个面板加上标题：拖动标题可移到另一侧、另一面板上或窗口外。“重置布局”将全部复原。</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name; Ctrl+? lists all keys, and changes them.</source>
        <translation>Ctrl+K 按名称查找任何命令；Ctrl+? 列出并更改所有按键。</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S keeps a recipe as a file, for other folders and for the command line: photoedit batch FOLDER -o RESULTS -r RECIPE.toml</source>
        <translation>Ctrl+Alt+S 把配方存为文件，供其他文件夹和命令行使用：photoedit batch FOLDER -o RESULTS -r RECIPE.toml</translation>
    </message>
    <message>
        <source>Originals are never changed. What can&apos;t be read or written is named in Messages, and costs no other photo.</source>
        <translation>原始照片绝不会被更改。无法读写的文件会列在消息中，不影响其他照片。</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Behind each title stands its name for the command line and for recipe files.</source>
        <translation>每个标题后面是它在命令行和配方文件中的名称。</translation>
    </message>
    <message>
        <source>A mask says where a step works. Places are in percent, so one recipe fits all photos.</source>
        <translation>蒙版指定步骤在何处生效。位置以百分比表示，因此一个配方适用于所有照片。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>AddFilterMenu</name>
    <message>
        <source>Search filters</source>
        <translation>搜索滤镜</translation>
    </message>
</context>
<context>
    <name>BandsEditor</name>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>明度</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>改变什么</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Not done</source>
        <translation>未处理</translation>
    </message>
</context>
<context>
    <name>BlendRows</name>
    <message>
        <source>Where the step works</source>
        <translation>此步骤作用的范围</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Click on something grey; Esc leaves</source>
        <translation>点击灰色处；Esc 退出</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Luminance</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>各通道</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>灰度阴影法</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>灰度世界</translation>
    </message>
    <message>
        <source>White patch</source>
        <translation>白点法</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Red filter</source>
        <translation>红色滤镜</translation>
    </message>
    <message>
        <source>Orange filter</source>
        <translation>橙色滤镜</translation>
    </message>
    <message>
        <source>Yellow filter</source>
        <translation>黄色滤镜</translation>
    </message>
    <message>
        <source>Green filter</source>
        <translation>绿色滤镜</translation>
    </message>
    <message>
        <source>Blue filter</source>
        <translation>蓝色滤镜</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>红外</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>有序</translation>
    </message>
    <message>
        <source>Blue noise</source>
        <translation>蓝噪声</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation>误差扩散</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>细</translation>
    </message>
    <message>
        <source>ACES</source>
        <translation>ACES</translation>
    </message>
    <message>
        <source>Hable</source>
        <translation>Hable</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>Transverse</source>
        <translation>反转置</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>编码值</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>圆盘</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>六边形</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填满</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Lanczos3</source>
        <translation>Lanczos3</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>三次</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>长宽比</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>8</source>
        <translation>8</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>12</source>
        <translation>12</translation>
    </message>
    <message>
        <source>4:4:4</source>
        <translation>4:4:4</translation>
    </message>
    <message>
        <source>4:2:2</source>
        <translation>4:2:2</translation>
    </message>
    <message>
        <source>4:2:0</source>
        <translation>4:2:0</translation>
    </message>
    <message>
        <source>Ultrafast</source>
        <translation>极快</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>LZW</source>
        <translation>LZW</translation>
    </message>
    <message>
        <source>Zstd</source>
        <translation>Zstd</translation>
    </message>
    <message>
        <source>Strips</source>
        <translation>条带</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>串行</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>编译</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>In photoedit</source>
        <translation>在 photoedit 中</translation>
    </message>
    <message>
        <source>Beside photos</source>
        <translation>在照片旁</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>感知</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>相对</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>绝对</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Strip GPS</source>
        <translation>去除 GPS</translation>
    </message>
    <message>
        <source>Strip all</source>
        <translation>全部去除</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Display P3</source>
        <translation>Display P3</translation>
    </message>
    <message>
        <source>Adobe RGB</source>
        <translation>Adobe RGB</translation>
    </message>
    <message>
        <source>ProPhoto RGB</source>
        <translation>ProPhoto RGB</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>明度</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>径向</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>There are no copied edits; copy those of a photo with Ctrl+C</source>
        <translation>没有已复制的编辑；请用 Ctrl+C 复制某张照片的编辑</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>已复制的内容</translation>
    </message>
</context>
<context>
    <name>Corners</name>
    <message>
        <source>Exact at 100 % only</source>
        <translation>仅在 100 % 时精确</translation>
    </message>
    <message>
        <source>Exact at 100 % only, and here nearly so: {0}. Click to look at 100 %.</source>
        <translation>仅在 100 % 时精确，此处接近：{0}。点击以 100 % 查看。</translation>
    </message>
</context>
<context>
    <name>CurvesEditor</name>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Declared</name>
    <message>
        <source>Tone</source>
        <translation>影调</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Sharpen and denoise</source>
        <translation>锐化与降噪</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>自动对比度</translation>
    </message>
    <message>
        <source>Gives each photo full contrast: its darkest parts become black and its brightest ones white.</source>
        <translation>让每张照片具有完整对比度：最暗处变黑，最亮处变白。</translation>
    </message>
    <message>
        <source>Auto levels</source>
        <translation>自动色阶</translation>
    </message>
    <message>
        <source>Stretches the tones of each photo until they reach from black to white.</source>
        <translation>拉伸每张照片的影调，使其从黑到白。</translation>
    </message>
    <message>
        <source>Auto white balance</source>
        <translation>自动白平衡</translation>
    </message>
    <message>
        <source>Finds the colour of the light in each photo, and makes that light white.</source>
        <translation>找出每张照片的光源颜色，并使其变白。</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>双边滤波</translation>
    </message>
    <message>
        <source>Smooths what is nearly alike and leaves edges: the mean of the neighbours that have a similar colour.</source>
        <translation>平滑相近的区域并保留边缘：取颜色相近的邻域的平均。</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Makes a black and white photo, as film behind a coloured filter or as you mix it.</source>
        <translation>制作黑白照片，如同彩色滤镜后的胶片，或按您的混合比例。</translation>
    </message>
    <message>
        <source>Black and white point</source>
        <translation>黑点与白点</translation>
    </message>
    <message>
        <source>Says which colour of the photo is black and which is white, and how dark and how bright they become.</source>
        <translation>指定照片中哪种颜色为黑、哪种为白，以及它们变得多暗多亮。</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>Puts the photo on a larger sheet: an even border, or as much as a square or another aspect takes.</source>
        <translation>把照片放在更大的底板上：等宽边框，或按正方形等长宽比扩展。</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>方框模糊</translation>
    </message>
    <message>
        <source>Blurs with a square: each value becomes the mean of its neighbours.</source>
        <translation>用方框模糊：每个值变为邻域的平均。</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>亮度和对比度</translation>
    </message>
    <message>
        <source>Shifts all tones towards white or black, and spreads them or draws them together.</source>
        <translation>使所有影调偏向白或黑，并拉开或靠拢。</translation>
    </message>
    <message>
        <source>Channel mixer</source>
        <translation>通道混合器</translation>
    </message>
    <message>
        <source>Mixes new red, green and blue from the photo&apos;s own.</source>
        <translation>由照片原有通道混合出新的红、绿、蓝。</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>Brings out contrast in every part of the photo by itself, in dark corners and bright skies alike.</source>
        <translation>分别增强照片各部分的对比度，无论暗角还是亮空。</translation>
    </message>
    <message>
        <source>Colour balance</source>
        <translation>色彩平衡</translation>
    </message>
    <message>
        <source>Moves shadows, midtones and highlights towards red or cyan, green or magenta, blue or yellow.</source>
        <translation>使阴影、中间调和高光偏向红或青、绿或洋红、蓝或黄。</translation>
    </message>
    <message>
        <source>Colour matrix</source>
        <translation>颜色矩阵</translation>
    </message>
    <message>
        <source>Mixes the channels: each one of the result is a sum of parts of red, green and blue.</source>
        <translation>混合通道：结果的每个通道是红、绿、蓝各部分之和。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Spreads tones away from middle grey, or draws them together.</source>
        <translation>使影调远离中灰，或向中灰靠拢。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Keeps a rectangle of the photo.</source>
        <translation>保留照片的一个矩形。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Bends the tones along a smooth curve through points: where a tone is, and where it goes.</source>
        <translation>沿经过各点的平滑曲线改变影调：原来的影调与新的影调。</translation>
    </message>
    <message>
        <source>Deconvolution</source>
        <translation>反卷积</translation>
    </message>
    <message>
        <source>Undoes a slight blur of the lens, where sharpening would only hide it.</source>
        <translation>还原镜头的轻微模糊，而锐化只能掩盖它。</translation>
    </message>
    <message>
        <source>Defringe</source>
        <translation>去除紫边</translation>
    </message>
    <message>
        <source>Takes purple and green fringes off hard edges, and leaves brightness alone.</source>
        <translation>去除硬边缘上的紫边和绿边，不改变亮度。</translation>
    </message>
    <message>
        <source>Dehaze</source>
        <translation>去雾</translation>
    </message>
    <message>
        <source>Clears haze and mist from the distance.</source>
        <translation>清除远处的雾霾。</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>降噪</translation>
    </message>
    <message>
        <source>Takes noise away, of brightness and of colour apart.</source>
        <translation>分别去除亮度噪点和颜色噪点。</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Shows the photo in few tones, and those between by patterns of dots.</source>
        <translation>以少量影调显示照片，中间影调用点阵表现。</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Draws the edges of what the photo shows.</source>
        <translation>描绘照片内容的边缘。</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>浮雕</translation>
    </message>
    <message>
        <source>Makes a grey relief: bright is high, and light falls from one side.</source>
        <translation>制作灰色浮雕：亮处为高，光从一侧照来。</translation>
    </message>
    <message>
        <source>Equalize</source>
        <translation>均衡化</translation>
    </message>
    <message>
        <source>Spreads the brightness of each photo evenly from black to white, for the most contrast everywhere.</source>
        <translation>使每张照片的亮度从黑到白均匀分布，处处对比度最大。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Makes the photo brighter or darker, as more or less light on the sensor would.</source>
        <translation>使照片变亮或变暗，如同传感器接收更多或更少的光。</translation>
    </message>
    <message>
        <source>Filmic</source>
        <translation>胶片曲线</translation>
    </message>
    <message>
        <source>Gives the photo the contrast of film: dark tones fall gently to black, bright ones roll off to white.</source>
        <translation>赋予照片胶片的对比度：暗部柔和过渡到黑，亮部平缓过渡到白。</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Mirrors the photo; no pixel changes its value.</source>
        <translation>镜像照片；像素值不变。</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Makes the tones between black and white brighter or darker; black and white stay.</source>
        <translation>使黑白之间的影调变亮或变暗；黑与白不变。</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>高斯模糊</translation>
    </message>
    <message>
        <source>Blurs the photo softly and evenly.</source>
        <translation>使照片柔和均匀地模糊。</translation>
    </message>
    <message>
        <source>Gradient filter</source>
        <translation>渐变滤镜</translation>
    </message>
    <message>
        <source>Darkens one side of the photo, usually the sky, as a graduated glass before the lens does.</source>
        <translation>压暗照片的一侧，通常是天空，如同镜头前的渐变镜。</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>Adds grain as of film: most in the midtones, none in black and white.</source>
        <translation>添加胶片颗粒：中间调最多，黑白处没有。</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>高通</translation>
    </message>
    <message>
        <source>Keeps the details alone, on grey: what a Gaussian blur takes away.</source>
        <translation>只在灰色上保留细节：高斯模糊去掉的部分。</translation>
    </message>
    <message>
        <source>Hot pixels</source>
        <translation>热像素</translation>
    </message>
    <message>
        <source>Takes away single pixels that shine or are dead, as on long exposures.</source>
        <translation>去除单个发亮或坏死的像素，如长曝光中所见。</translation>
    </message>
    <message>
        <source>HSL bands</source>
        <translation>HSL 色段</translation>
    </message>
    <message>
        <source>Changes hue, saturation and lightness of eight bands of colour, from red to magenta, each by itself.</source>
        <translation>分别改变从红到洋红八个色段的色相、饱和度和明度。</translation>
    </message>
    <message>
        <source>Hue shift</source>
        <translation>色相偏移</translation>
    </message>
    <message>
        <source>Turns all colours round the colour circle; each stays as light and as strong as it was.</source>
        <translation>沿色环旋转所有颜色；明暗和浓淡不变。</translation>
    </message>
    <message>
        <source>Image watermark</source>
        <translation>图片水印</translation>
    </message>
    <message>
        <source>Lays a logo or another picture over the photo, in proportion to its size.</source>
        <translation>在照片上叠加标志或其他图片，与照片大小成比例。</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>Turns the photo into its negative.</source>
        <translation>把照片变为负片。</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>镜头模糊</translation>
    </message>
    <message>
        <source>Blurs as a lens out of focus does: a bright point becomes a bright disc.</source>
        <translation>如失焦镜头般模糊：亮点变成亮圆。</translation>
    </message>
    <message>
        <source>Lens distortion</source>
        <translation>镜头畸变</translation>
    </message>
    <message>
        <source>Straightens the curved lines of a lens: barrel, pincushion and wavy distortion.</source>
        <translation>拉直镜头造成的弯曲线条：桶形、枕形和波浪形畸变。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>色阶</translation>
    </message>
    <message>
        <source>Sets what becomes black and what becomes white, and bends the tones between.</source>
        <translation>设定何处变黑、何处变白，并弯曲其间的影调。</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>局部对比度</translation>
    </message>
    <message>
        <source>Brings out structure, also known as clarity: more contrast within each part of the photo.</source>
        <translation>突出结构，又称清晰度：增强照片各部分内的对比度。</translation>
    </message>
    <message>
        <source>LUT</source>
        <translation>LUT</translation>
    </message>
    <message>
        <source>Gives the photo the look of a 3D look-up table, as films and other programs come with.</source>
        <translation>赋予照片 3D 查找表的风格，胶片和其他软件常附带。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中值</translation>
    </message>
    <message>
        <source>Takes specks and noise away and keeps edges sharp: each value becomes the median of its neighbours.</source>
        <translation>去除斑点和噪点并保持边缘锐利：每个值变为邻域的中值。</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>动感模糊</translation>
    </message>
    <message>
        <source>Blurs along a line, as a camera does that moves during the exposure.</source>
        <translation>沿直线模糊，如同曝光时相机移动。</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>非局部均值</translation>
    </message>
    <message>
        <source>Takes noise away and keeps fine texture: the mean of the pixels whose surroundings look alike.</source>
        <translation>去除噪点并保留细微纹理：取周围相似的像素的平均。</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>透视</translation>
    </message>
    <message>
        <source>Straightens what was seen from aside: a four-cornered part of the photo becomes the whole picture.</source>
        <translation>校正斜视拍摄：照片中的四边形变为整个画面。</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>像素化</translation>
    </message>
    <message>
        <source>Makes large square pixels: each block gets its mean.</source>
        <translation>制作大方块像素：每块取其平均。</translation>
    </message>
    <message>
        <source>Posterize</source>
        <translation>色调分离</translation>
    </message>
    <message>
        <source>Leaves only a few tones in each channel, as in a silk-screen poster.</source>
        <translation>每个通道只保留少量影调，如同丝网印刷海报。</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python 脚本</translation>
    </message>
    <message>
        <source>Runs your own Python on the pixels: a file with a function `pixel` or `tile`.</source>
        <translation>对像素运行您自己的 Python：含有 `pixel` 或 `tile` 函数的文件。</translation>
    </message>
    <message>
        <source>Radial blur</source>
        <translation>径向模糊</translation>
    </message>
    <message>
        <source>Blurs outwards from a point, as zooming during the exposure does, or around it, as turning does.</source>
        <translation>从一点向外模糊，如曝光时变焦，或绕该点模糊，如旋转。</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>Makes the photo smaller or larger, in linear light and without aliasing.</source>
        <translation>在线性光中缩小或放大照片，无锯齿。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Turns the photo counter-clockwise. Quarter turns are exact: no pixel changes its value.</source>
        <translation>逆时针旋转照片。四分之一圈是精确的：像素值不变。</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Makes colours stronger or paler; 0 makes the photo grey.</source>
        <translation>使颜色更浓或更淡；0 使照片变灰。</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>Gives the photo the brown tones of an old print.</source>
        <translation>赋予照片老照片的棕色调。</translation>
    </message>
    <message>
        <source>Shadows and highlights</source>
        <translation>阴影和高光</translation>
    </message>
    <message>
        <source>Lifts the shadows or brings back the highlights, and keeps the detail inside them.</source>
        <translation>提亮阴影或找回高光，并保留其中的细节。</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>曝光过度效果</translation>
    </message>
    <message>
        <source>Turns the bright tones into their negative, as a print does that sees light while it is developed.</source>
        <translation>把亮部变为负片，如同显影时见光的相纸。</translation>
    </message>
    <message>
        <source>Split toning</source>
        <translation>分离色调</translation>
    </message>
    <message>
        <source>Tints the shadows with one colour and the highlights with another.</source>
        <translation>给阴影和高光分别着色。</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>拉直</translation>
    </message>
    <message>
        <source>Turns the photo a little, to level the horizon, and cuts the empty corners off.</source>
        <translation>略微旋转照片以校平地平线，并裁掉空角。</translation>
    </message>
    <message>
        <source>Surface blur</source>
        <translation>表面模糊</translation>
    </message>
    <message>
        <source>Smooths surfaces, as of skin and sky, and keeps edges.</source>
        <translation>平滑皮肤和天空等表面，保留边缘。</translation>
    </message>
    <message>
        <source>Text watermark</source>
        <translation>文字水印</translation>
    </message>
    <message>
        <source>Writes a line of text over the photo, in proportion to its size.</source>
        <translation>在照片上写一行文字，与照片大小成比例。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Makes everything black or white: what is as bright as the level, or brighter, becomes white.</source>
        <translation>全部变为黑或白：达到或高于该级别的变白。</translation>
    </message>
    <message>
        <source>Tilt shift</source>
        <translation>移轴</translation>
    </message>
    <message>
        <source>Keeps a band sharp and blurs the more the further away from it, so that a town looks like a toy.</source>
        <translation>保持一条带清晰，离它越远越模糊，使城市看起来像玩具。</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>USM 锐化</translation>
    </message>
    <message>
        <source>Sharpens by adding back what a blur takes away.</source>
        <translation>把模糊去掉的部分加回来以锐化。</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>自然饱和度</translation>
    </message>
    <message>
        <source>Makes pale colours stronger, and strong ones hardly: skin stays natural, nothing becomes garish.</source>
        <translation>加强淡色，几乎不动浓色：肤色自然，不会刺眼。</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>暗角</translation>
    </message>
    <message>
        <source>Makes the corners darker or brighter.</source>
        <translation>使四角变暗或变亮。</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>白平衡</translation>
    </message>
    <message>
        <source>Makes the photo warmer or cooler, greener or more magenta.</source>
        <translation>使照片更暖或更冷，更绿或更洋红。</translation>
    </message>
    <message>
        <source>Full strength up to a first point, then fading out until a second one, like a graduated filter.</source>
        <translation>到第一点为全强度，然后渐弱到第二点，如同渐变滤镜。</translation>
    </message>
    <message>
        <source>Full strength where the photo is as bright as the range says, fading out on both sides of it.</source>
        <translation>照片亮度在范围内时为全强度，两侧渐弱。</translation>
    </message>
    <message>
        <source>Full strength in the middle of an ellipse, fading out to nothing at its edge.</source>
        <translation>椭圆中心为全强度，到边缘渐弱为零。</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>裁切</translation>
    </message>
    <message>
        <source>How much of the darkest and of the brightest may be lost</source>
        <translation>允许损失多少最暗和最亮的部分</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>What is stretched</source>
        <translation>拉伸的对象</translation>
    </message>
    <message>
        <source>Stretch brightness; colours keep their balance</source>
        <translation>拉伸亮度；颜色保持平衡</translation>
    </message>
    <message>
        <source>Stretch red, green and blue each for itself; casts of shadows and lights go away</source>
        <translation>红、绿、蓝分别拉伸；消除阴影和高光的偏色</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How much of the stretching; 0 changes nothing</source>
        <translation>拉伸的程度；0 不改变</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How the light is found</source>
        <translation>如何找出光源</translation>
    </message>
    <message>
        <source>Bright parts count more: the mean of the 6th powers (Finlayson, Trezzi 2004)</source>
        <translation>亮部权重更大：6 次幂均值（Finlayson、Trezzi 2004）</translation>
    </message>
    <message>
        <source>All colours together are grey: the mean (Buchsbaum 1980)</source>
        <translation>所有颜色的平均为灰色（Buchsbaum 1980）</translation>
    </message>
    <message>
        <source>The brightest part is white: the brightest values of each channel (Land 1977)</source>
        <translation>最亮处为白：各通道的最亮值（Land 1977）</translation>
    </message>
    <message>
        <source>For white-patch: how much of each channel&apos;s brightest values to leave out</source>
        <translation>用于白点法：忽略各通道最亮值的多少</translation>
    </message>
    <message>
        <source>How far to go; 0 changes nothing</source>
        <translation>作用程度；0 不改变</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Standard deviation (sigma) of the blur</source>
        <translation>模糊的标准差（sigma）</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Standard deviation of what colours may differ by; 1 is black to white in one channel</source>
        <translation>允许颜色差异的标准差；1 为单通道从黑到白</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>What the greys are made of</source>
        <translation>灰度的组成</translation>
    </message>
    <message>
        <source>As bright as colours look (the luminance of Rec. 709)</source>
        <translation>按颜色看起来的明暗（Rec. 709 亮度）</translation>
    </message>
    <message>
        <source>Dark skies, bright skin: a red filter in front of the lens</source>
        <translation>天空变暗，皮肤变亮：镜头前加红色滤镜</translation>
    </message>
    <message>
        <source>Between red and yellow</source>
        <translation>介于红与黄之间</translation>
    </message>
    <message>
        <source>Skies a little darker: the usual filter for landscapes</source>
        <translation>天空略暗：风光常用滤镜</translation>
    </message>
    <message>
        <source>Bright leaves, darker skin</source>
        <translation>树叶变亮，皮肤变暗</translation>
    </message>
    <message>
        <source>Bright skies and haze, dark skin and lips</source>
        <translation>天空和雾变亮，皮肤和嘴唇变暗</translation>
    </message>
    <message>
        <source>Glowing leaves, black skies</source>
        <translation>发光的树叶，黑色的天空</translation>
    </message>
    <message>
        <source>The parts below</source>
        <translation>使用下面的比例</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Part of red, for custom</source>
        <translation>红色比例，用于自定义</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Part of green, for custom</source>
        <translation>绿色比例，用于自定义</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Part of blue, for custom</source>
        <translation>蓝色比例，用于自定义</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>What becomes black: red, green and blue, 0 to 1</source>
        <translation>变为黑色的颜色：红、绿、蓝，0 到 1</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>What becomes white: red, green and blue, 0 to 1</source>
        <translation>变为白色的颜色：红、绿、蓝，0 到 1</translation>
    </message>
    <message>
        <source>Darkest</source>
        <translation>最暗</translation>
    </message>
    <message>
        <source>How bright black becomes; more gives faded shadows</source>
        <translation>黑色变为多亮；越大阴影越淡</translation>
    </message>
    <message>
        <source>Brightest</source>
        <translation>最亮</translation>
    </message>
    <message>
        <source>How bright white becomes; less gives muted highlights</source>
        <translation>白色变为多亮；越小高光越柔和</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Width, in percent of the shorter side</source>
        <translation>宽度，占短边的百分比</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>So much more at the bottom, as prints have</source>
        <translation>底部额外加宽，如同相纸</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>长宽比</translation>
    </message>
    <message>
        <source>Width to height of the result, like 1:1; the sheet grows until it has that</source>
        <translation>结果的宽比高，如 1:1；底板扩展到该比例</translation>
    </message>
    <message>
        <source>:1</source>
        <translation>:1</translation>
    </message>
    <message>
        <source>What the border is filled with</source>
        <translation>边框的填充</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Where the photo lies on a sheet that has grown for its aspect</source>
        <translation>照片在扩展后的底板上的位置</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>在中间</translation>
    </message>
    <message>
        <source>At the top, in the middle</source>
        <translation>顶部居中</translation>
    </message>
    <message>
        <source>At the bottom, in the middle</source>
        <translation>底部居中</translation>
    </message>
    <message>
        <source>At the left, in the middle</source>
        <translation>左侧居中</translation>
    </message>
    <message>
        <source>At the right, in the middle</source>
        <translation>右侧居中</translation>
    </message>
    <message>
        <source>In the top left corner</source>
        <translation>在左上角</translation>
    </message>
    <message>
        <source>In the top right corner</source>
        <translation>在右上角</translation>
    </message>
    <message>
        <source>In the bottom left corner</source>
        <translation>在左下角</translation>
    </message>
    <message>
        <source>In the bottom right corner</source>
        <translation>在右下角</translation>
    </message>
    <message>
        <source>Pixels to each side: at 1 the window is 3 x 3, at 2 it is 5 x 5</source>
        <translation>每侧像素数：1 为 3 x 3 窗口，2 为 5 x 5</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Above 0 everything moves towards white, below 0 towards black</source>
        <translation>大于 0 变亮，小于 0 变暗</translation>
    </message>
    <message>
        <source>-1 is flat grey, 0 changes nothing</source>
        <translation>-1 为纯灰，0 不改变</translation>
    </message>
    <message>
        <source>Red red</source>
        <translation>红←红</translation>
    </message>
    <message>
        <source>How much red the new red takes</source>
        <translation>新的红色取多少红色</translation>
    </message>
    <message>
        <source>Red green</source>
        <translation>红←绿</translation>
    </message>
    <message>
        <source>How much green the new red takes</source>
        <translation>新的红色取多少绿色</translation>
    </message>
    <message>
        <source>Red blue</source>
        <translation>红←蓝</translation>
    </message>
    <message>
        <source>How much blue the new red takes</source>
        <translation>新的红色取多少蓝色</translation>
    </message>
    <message>
        <source>Green red</source>
        <translation>绿←红</translation>
    </message>
    <message>
        <source>How much red the new green takes</source>
        <translation>新的绿色取多少红色</translation>
    </message>
    <message>
        <source>Green green</source>
        <translation>绿←绿</translation>
    </message>
    <message>
        <source>How much green the new green takes</source>
        <translation>新的绿色取多少绿色</translation>
    </message>
    <message>
        <source>Green blue</source>
        <translation>绿←蓝</translation>
    </message>
    <message>
        <source>How much blue the new green takes</source>
        <translation>新的绿色取多少蓝色</translation>
    </message>
    <message>
        <source>Blue red</source>
        <translation>蓝←红</translation>
    </message>
    <message>
        <source>How much red the new blue takes</source>
        <translation>新的蓝色取多少红色</translation>
    </message>
    <message>
        <source>Blue green</source>
        <translation>蓝←绿</translation>
    </message>
    <message>
        <source>How much green the new blue takes</source>
        <translation>新的蓝色取多少绿色</translation>
    </message>
    <message>
        <source>Blue blue</source>
        <translation>蓝←蓝</translation>
    </message>
    <message>
        <source>How much blue the new blue takes</source>
        <translation>新的蓝色取多少蓝色</translation>
    </message>
    <message>
        <source>Keep greys</source>
        <translation>保持灰色</translation>
    </message>
    <message>
        <source>Scale each new channel so that its parts add up to 1: greys keep their brightness</source>
        <translation>缩放每个新通道使其各部分之和为 1：灰色保持亮度</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Steepest curve, as a multiple of the straight one: more brings out more contrast, and noise</source>
        <translation>曲线最大斜率（直线的倍数）：越大对比度越强，噪点也越多</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Cells across and down the photo</source>
        <translation>横向和纵向的格数</translation>
    </message>
    <message>
        <source>Shadows red</source>
        <translation>阴影红</translation>
    </message>
    <message>
        <source>Move shadows towards red, below 0 towards cyan</source>
        <translation>使阴影偏红，小于 0 偏青</translation>
    </message>
    <message>
        <source>Shadows green</source>
        <translation>阴影绿</translation>
    </message>
    <message>
        <source>Move shadows towards green, below 0 towards magenta</source>
        <translation>使阴影偏绿，小于 0 偏洋红</translation>
    </message>
    <message>
        <source>Shadows blue</source>
        <translation>阴影蓝</translation>
    </message>
    <message>
        <source>Move shadows towards blue, below 0 towards yellow</source>
        <translation>使阴影偏蓝，小于 0 偏黄</translation>
    </message>
    <message>
        <source>Midtones red</source>
        <translation>中间调红</translation>
    </message>
    <message>
        <source>Move midtones towards red, below 0 towards cyan</source>
        <translation>使中间调偏红，小于 0 偏青</translation>
    </message>
    <message>
        <source>Midtones green</source>
        <translation>中间调绿</translation>
    </message>
    <message>
        <source>Move midtones towards green, below 0 towards magenta</source>
        <translation>使中间调偏绿，小于 0 偏洋红</translation>
    </message>
    <message>
        <source>Midtones blue</source>
        <translation>中间调蓝</translation>
    </message>
    <message>
        <source>Move midtones towards blue, below 0 towards yellow</source>
        <translation>使中间调偏蓝，小于 0 偏黄</translation>
    </message>
    <message>
        <source>Highlights red</source>
        <translation>高光红</translation>
    </message>
    <message>
        <source>Move highlights towards red, below 0 towards cyan</source>
        <translation>使高光偏红，小于 0 偏青</translation>
    </message>
    <message>
        <source>Highlights green</source>
        <translation>高光绿</translation>
    </message>
    <message>
        <source>Move highlights towards green, below 0 towards magenta</source>
        <translation>使高光偏绿，小于 0 偏洋红</translation>
    </message>
    <message>
        <source>Highlights blue</source>
        <translation>高光蓝</translation>
    </message>
    <message>
        <source>Move highlights towards blue, below 0 towards yellow</source>
        <translation>使高光偏蓝，小于 0 偏黄</translation>
    </message>
    <message>
        <source>Keep luminance</source>
        <translation>保持亮度</translation>
    </message>
    <message>
        <source>Give each pixel its brightness back</source>
        <translation>恢复每个像素的亮度</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Three groups for red, green and blue of the result: what each takes of red, green and blue</source>
        <translation>结果的红、绿、蓝三组：各取多少红、绿、蓝</translation>
    </message>
    <message>
        <source>0 changes nothing, -1 is flat grey</source>
        <translation>0 不改变，-1 为纯灰</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Where the rectangle begins</source>
        <translation>矩形的起点</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the rectangle</source>
        <translation>矩形的宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height of the rectangle</source>
        <translation>矩形的高度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What the four lengths count</source>
        <translation>四个长度的单位</translation>
    </message>
    <message>
        <source>Pixels of the photo</source>
        <translation>照片的像素</translation>
    </message>
    <message>
        <source>Percent of the photo&apos;s width and height</source>
        <translation>照片宽度和高度的百分比</translation>
    </message>
    <message>
        <source>Width to height, like 3:2 or 1.5</source>
        <translation>宽比高，如 3:2 或 1.5</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>随照片旋转</translation>
    </message>
    <message>
        <source>Turn the aspect with the photo: 3:2 is 2:3 for upright photos</source>
        <translation>长宽比随照片旋转：竖幅照片 3:2 变为 2:3</translation>
    </message>
    <message>
        <source>Which part is kept, where left or top does not say so</source>
        <translation>左或上未指定时保留哪部分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>The curve: pairs of tone and new tone, from 0 (black) to 1 (white)</source>
        <translation>曲线：原影调与新影调的对，从 0（黑）到 1（白）</translation>
    </message>
    <message>
        <source>A further curve for red alone</source>
        <translation>仅用于红色的曲线</translation>
    </message>
    <message>
        <source>A further curve for green alone</source>
        <translation>仅用于绿色的曲线</translation>
    </message>
    <message>
        <source>A further curve for blue alone</source>
        <translation>仅用于蓝色的曲线</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>What the points bend</source>
        <translation>曲线作用的对象</translation>
    </message>
    <message>
        <source>Bend red, green and blue alike: colours grow stronger with contrast, as in most programs</source>
        <translation>红、绿、蓝一同改变：颜色随对比度增强，与多数软件相同</translation>
    </message>
    <message>
        <source>Bend brightness only: all channels rise or fall by the same amount</source>
        <translation>只改变亮度：各通道升降相同的量</translation>
    </message>
    <message>
        <source>Standard deviation (sigma) of the blur that is undone</source>
        <translation>要还原的模糊的标准差（sigma）</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>More is sharper, and noisier</source>
        <translation>越多越锐，噪点也越多</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How much of the fringe goes</source>
        <translation>去除多少色边</translation>
    </message>
    <message>
        <source>About the width of the fringes: standard deviation of the means</source>
        <translation>约为色边的宽度：均值的标准差</translation>
    </message>
    <message>
        <source>How much a fringe&apos;s colour differs from what is around</source>
        <translation>色边与周围颜色相差多少</translation>
    </message>
    <message>
        <source>How much of the haze goes</source>
        <translation>去除多少雾</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Radius of the window that something dark is looked for in, in percent of the longer side</source>
        <translation>寻找暗处的窗口半径，占长边的百分比</translation>
    </message>
    <message>
        <source>Airlight</source>
        <translation>大气光</translation>
    </message>
    <message>
        <source>How many of the photo&apos;s values are darker than haze</source>
        <translation>比雾更暗的值所占比例</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Standard deviation of the noise in brightness; 1 is black to white</source>
        <translation>亮度噪点的标准差；1 为从黑到白</translation>
    </message>
    <message>
        <source>Standard deviation of the noise in colours</source>
        <translation>颜色噪点的标准差</translation>
    </message>
    <message>
        <source>Tones of each channel; at 2 each is on or off</source>
        <translation>每个通道的影调数；2 为非黑即白</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>图案</translation>
    </message>
    <message>
        <source>How the dots lie</source>
        <translation>点的排列</translation>
    </message>
    <message>
        <source>A fine grid, as old printers have it</source>
        <translation>细网格，如旧式打印机</translation>
    </message>
    <message>
        <source>Scattered dots without a grid</source>
        <translation>无网格的散点</translation>
    </message>
    <message>
        <source>Each dot makes up for its neighbours: the sharpest</source>
        <translation>每个点补偿相邻的点：最清晰</translation>
    </message>
    <message>
        <source>How bright edges are</source>
        <translation>边缘的亮度</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>What the drawing looks like</source>
        <translation>绘图的样子</translation>
    </message>
    <message>
        <source>Light lines on black</source>
        <translation>黑底亮线</translation>
    </message>
    <message>
        <source>Dark lines on white, as a pencil draws</source>
        <translation>白底暗线，如同铅笔画</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>How wide the lines are</source>
        <translation>线条的宽度</translation>
    </message>
    <message>
        <source>As wide as the edge is soft</source>
        <translation>与边缘的柔和程度同宽</translation>
    </message>
    <message>
        <source>One pixel wide, where the edge is steepest, as Canny&apos;s edge detector draws them</source>
        <translation>一像素宽，位于边缘最陡处，如 Canny 边缘检测</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Thin lines that are weaker are left out; blur the photo first, and there are fewer</source>
        <translation>更弱的细线会被略去；先模糊照片则更少</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>How strong light and shadow are</source>
        <translation>光影的强弱</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Where the light comes from: 0 is the right, 90 above, 135 the top left</source>
        <translation>光的方向：0 为右，90 为上，135 为左上</translation>
    </message>
    <message>
        <source>How far to go; 0 changes nothing, 1 is all the way</source>
        <translation>作用程度；0 不改变，1 为完全</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>曝光值</translation>
    </message>
    <message>
        <source>One stop more is twice the light</source>
        <translation>每增加一档，光量加倍</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>EV</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Which film</source>
        <translation>哪种胶片</translation>
    </message>
    <message>
        <source>The contrast of cinema, middle grey stays: a fit to the ACES rendering (Narkowicz 2015)</source>
        <translation>电影的对比度，中灰不变：拟合 ACES 渲染（Narkowicz 2015）</translation>
    </message>
    <message>
        <source>Soft and brighter, with a long roll-off (Hable 2010, as in Uncharted 2)</source>
        <translation>柔和且更亮，高光过渡长（Hable 2010，如《神秘海域 2》）</translation>
    </message>
    <message>
        <source>Exposure before the curve: brighter without losing the highlights; white stays white</source>
        <translation>曲线前的曝光：变亮而不丢失高光；白色保持白色</translation>
    </message>
    <message>
        <source>How much of the curve; 0 changes nothing</source>
        <translation>曲线的程度；0 不改变</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>What changes places</source>
        <translation>交换的方向</translation>
    </message>
    <message>
        <source>Exchange left and right, as a mirror does</source>
        <translation>左右互换，如同镜子</translation>
    </message>
    <message>
        <source>Exchange top and bottom</source>
        <translation>上下互换</translation>
    </message>
    <message>
        <source>Exchange both: half a turn</source>
        <translation>两者互换：旋转半圈</translation>
    </message>
    <message>
        <source>Mirror at the diagonal from top left to bottom right</source>
        <translation>沿左上到右下的对角线镜像</translation>
    </message>
    <message>
        <source>Mirror at the other diagonal</source>
        <translation>沿另一条对角线镜像</translation>
    </message>
    <message>
        <source>Above 1 brighter, below 1 darker</source>
        <translation>大于 1 变亮，小于 1 变暗</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>What is averaged</source>
        <translation>取平均的对象</translation>
    </message>
    <message>
        <source>Blur the values as they stand in the file, as most programs do</source>
        <translation>模糊文件中的数值，与多数软件相同</translation>
    </message>
    <message>
        <source>Blur the light itself, as a lens does: bright spots stay bright</source>
        <translation>模糊光线本身，如同镜头：亮点保持明亮</translation>
    </message>
    <message>
        <source>How much light the upper side gets</source>
        <translation>上侧获得多少光</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where the middle of the transition lies, from top to bottom</source>
        <translation>过渡中心的位置，从上到下</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>Width of the transition, in percent of the photo</source>
        <translation>过渡的宽度，占照片的百分比</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise: at 90 the left side is darkened, at 180 the bottom</source>
        <translation>逆时针角度：90 压暗左侧，180 压暗底部</translation>
    </message>
    <message>
        <source>Strength; 0.2 is a fast film</source>
        <translation>强度；0.2 为高感光度胶片</translation>
    </message>
    <message>
        <source>Size of the grains; at 1 each pixel has its own</source>
        <translation>颗粒大小；1 为每像素一个</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Another grain for each of red, green and blue</source>
        <translation>红、绿、蓝颗粒各不相同</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Another number is another grain</source>
        <translation>不同的数字产生不同的颗粒</translation>
    </message>
    <message>
        <source>Size of the details: the standard deviation (sigma) of the blur</source>
        <translation>细节大小：模糊的标准差（sigma）</translation>
    </message>
    <message>
        <source>Contrast of the details</source>
        <translation>细节的对比度</translation>
    </message>
    <message>
        <source>How much it must stick out; 1 changes nothing</source>
        <translation>必须突出多少；1 不改变</translation>
    </message>
    <message>
        <source>Red hue</source>
        <translation>红色色相</translation>
    </message>
    <message>
        <source>Turn red towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>把红色转向相邻颜色：大于 0 时从红到黄、绿、蓝</translation>
    </message>
    <message>
        <source>Red saturation</source>
        <translation>红色饱和度</translation>
    </message>
    <message>
        <source>Make red stronger; -1 makes it grey</source>
        <translation>使红色更浓；-1 变为灰色</translation>
    </message>
    <message>
        <source>Red lightness</source>
        <translation>红色明度</translation>
    </message>
    <message>
        <source>Make red lighter, or darker below 0</source>
        <translation>使红色更亮，小于 0 则更暗</translation>
    </message>
    <message>
        <source>Orange hue</source>
        <translation>橙色色相</translation>
    </message>
    <message>
        <source>Turn orange towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>把橙色转向相邻颜色：大于 0 时从红到黄、绿、蓝</translation>
    </message>
    <message>
        <source>Orange saturation</source>
        <translation>橙色饱和度</translation>
    </message>
    <message>
        <source>Make orange stronger; -1 makes it grey</source>
        <translation>使橙色更浓；-1 变为灰色</translation>
    </message>
    <message>
        <source>Orange lightness</source>
        <translation>橙色明度</translation>
    </message>
    <message>
        <source>Make orange lighter, or darker below 0</source>
        <translation>使橙色更亮，小于 0 则更暗</translation>
    </message>
    <message>
        <source>Yellow hue</source>
        <translation>黄色色相</translation>
    </message>
    <message>
        <source>Turn yellow towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>把黄色转向相邻颜色：大于 0 时从红到黄、绿、蓝</translation>
    </message>
    <message>
        <source>Yellow saturation</source>
        <translation>黄色饱和度</translation>
    </message>
    <message>
        <source>Make yellow stronger; -1 makes it grey</source>
        <translation>使黄色更浓；-1 变为灰色</translation>
    </message>
    <message>
        <source>Yellow lightness</source>
        <translation>黄色明度</translation>
    </message>
    <message>
        <source>Make yellow lighter, or darker below 0</source>
        <translation>使黄色更亮，小于 0 则更暗</translation>
    </message>
    <message>
        <source>Green hue</source>
        <translation>绿色色相</translation>
    </message>
    <message>
        <source>Turn green towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>把绿色转向相邻颜色：大于 0 时从红到黄、绿、蓝</translation>
    </message>
    <message>
        <source>Green saturation</source>
        <translation>绿色饱和度</translation>
    </message>
    <message>
        <source>Make green stronger; -1 makes it grey</source>
        <translation>使绿色更浓；-1 变为灰色</translation>
    </message>
    <message>
        <source>Green lightness</source>
        <translation>绿色明度</translation>
    </message>
    <message>
        <source>Make green lighter, or darker below 0</source>
        <translation>使绿色更亮，小于 0 则更暗</translation>
    </message>
    <message>
        <source>Aqua hue</source>
        <translation>青色色相</translation>
    </message>
    <message>
        <source>Turn aqua towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>把青色转向相邻颜色：大于 0 时从红到黄、绿、蓝</translation>
    </message>
    <message>
        <source>Aqua saturation</source>
        <translation>青色饱和度</translation>
    </message>
    <message>
        <source>Make aqua stronger; -1 makes it grey</source>
        <translation>使青色更浓；-1 变为灰色</translation>
    </message>
    <message>
        <source>Aqua lightness</source>
        <translation>青色明度</translation>
    </message>
    <message>
        <source>Make aqua lighter, or darker below 0</source>
        <translation>使青色更亮，小于 0 则更暗</translation>
    </message>
    <message>
        <source>Blue hue</source>
        <translation>蓝色色相</translation>
    </message>
    <message>
        <source>Turn blue towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>把蓝色转向相邻颜色：大于 0 时从红到黄、绿、蓝</translation>
    </message>
    <message>
        <source>Blue saturation</source>
        <translation>蓝色饱和度</translation>
    </message>
    <message>
        <source>Make blue stronger; -1 makes it grey</source>
        <translation>使蓝色更浓；-1 变为灰色</translation>
    </message>
    <message>
        <source>Blue lightness</source>
        <translation>蓝色明度</translation>
    </message>
    <message>
        <source>Make blue lighter, or darker below 0</source>
        <translation>使蓝色更亮，小于 0 则更暗</translation>
    </message>
    <message>
        <source>Purple hue</source>
        <translation>紫色色相</translation>
    </message>
    <message>
        <source>Turn purple towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>把紫色转向相邻颜色：大于 0 时从红到黄、绿、蓝</translation>
    </message>
    <message>
        <source>Purple saturation</source>
        <translation>紫色饱和度</translation>
    </message>
    <message>
        <source>Make purple stronger; -1 makes it grey</source>
        <translation>使紫色更浓；-1 变为灰色</translation>
    </message>
    <message>
        <source>Purple lightness</source>
        <translation>紫色明度</translation>
    </message>
    <message>
        <source>Make purple lighter, or darker below 0</source>
        <translation>使紫色更亮，小于 0 则更暗</translation>
    </message>
    <message>
        <source>Magenta hue</source>
        <translation>洋红色色相</translation>
    </message>
    <message>
        <source>Turn magenta towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>把洋红色转向相邻颜色：大于 0 时从红到黄、绿、蓝</translation>
    </message>
    <message>
        <source>Magenta saturation</source>
        <translation>洋红色饱和度</translation>
    </message>
    <message>
        <source>Make magenta stronger; -1 makes it grey</source>
        <translation>使洋红色更浓；-1 变为灰色</translation>
    </message>
    <message>
        <source>Magenta lightness</source>
        <translation>洋红色明度</translation>
    </message>
    <message>
        <source>Make magenta lighter, or darker below 0</source>
        <translation>使洋红色更亮，小于 0 则更暗</translation>
    </message>
    <message>
        <source>Above 0 from red to yellow, green and blue; below 0 the other way</source>
        <translation>大于 0 从红到黄、绿、蓝；小于 0 相反</translation>
    </message>
    <message>
        <source>Longer side of the logo, in percent of the photo&apos;s shorter side</source>
        <translation>标志的长边，占照片短边的百分比</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The logo; none does nothing</source>
        <translation>标志；无则不起作用</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>Distance from the edge, in percent of the photo&apos;s shorter side</source>
        <translation>与边缘的距离，占照片短边的百分比</translation>
    </message>
    <message>
        <source>Pixels to each side of the middle</source>
        <translation>中心每侧的像素数</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>What a point becomes</source>
        <translation>点变成什么</translation>
    </message>
    <message>
        <source>The round opening of a good lens</source>
        <translation>好镜头的圆形光圈</translation>
    </message>
    <message>
        <source>Six blades, with corners left and right</source>
        <translation>六片光圈叶片，左右有角</translation>
    </message>
    <message>
        <source>Blur the values as they stand in the file</source>
        <translation>模糊文件中的数值</translation>
    </message>
    <message>
        <source>Strongest near the corners</source>
        <translation>靠近四角最强</translation>
    </message>
    <message>
        <source>The usual one: below 0 against barrel, above 0 against pincushion distortion</source>
        <translation>常用项：小于 0 校正桶形，大于 0 校正枕形畸变</translation>
    </message>
    <message>
        <source>Most even</source>
        <translation>最均匀</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填满</translation>
    </message>
    <message>
        <source>Enlarge the photo until nothing is empty; else there may be black borders</source>
        <translation>放大照片直到没有空白；否则可能有黑边</translation>
    </message>
    <message>
        <source>What becomes black</source>
        <translation>变为黑色的值</translation>
    </message>
    <message>
        <source>What becomes white</source>
        <translation>变为白色的值</translation>
    </message>
    <message>
        <source>Above 1 the tones between become brighter</source>
        <translation>大于 1 时中间影调变亮</translation>
    </message>
    <message>
        <source>Strength; below 0 the photo becomes soft</source>
        <translation>强度；小于 0 照片变柔和</translation>
    </message>
    <message>
        <source>Size of what is brought out</source>
        <translation>突出内容的大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A .cube file, or a HaldCLUT in a PNG</source>
        <translation>.cube 文件，或 PNG 格式的 HaldCLUT</translation>
    </message>
    <message>
        <source>How much of the look; 0 changes nothing</source>
        <translation>风格的程度；0 不改变</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>How far the camera moves</source>
        <translation>相机移动的距离</translation>
    </message>
    <message>
        <source>Direction: 0 is level, 90 upright</source>
        <translation>方向：0 为水平，90 为垂直</translation>
    </message>
    <message>
        <source>Blur the light itself, as a camera does: lamps become bright lines</source>
        <translation>模糊光线本身，如同相机：灯光变成亮线</translation>
    </message>
    <message>
        <source>How much surroundings may differ: about the standard deviation of the noise</source>
        <translation>周围可相差多少：约为噪点的标准差</translation>
    </message>
    <message>
        <source>How far away pixels are compared</source>
        <translation>比较像素的距离</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>块</translation>
    </message>
    <message>
        <source>How much of the surroundings: at 1 it is 3 x 3, at 2 it is 5 x 5</source>
        <translation>周围的范围：1 为 3 x 3，2 为 5 x 5</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>四角</translation>
    </message>
    <message>
        <source>Top left, top right, bottom right, bottom left corner, in percent of width and height</source>
        <translation>左上、右上、右下、左下角，占宽高的百分比</translation>
    </message>
    <message>
        <source>Side of the blocks</source>
        <translation>方块边长</translation>
    </message>
    <message>
        <source>How many tones each channel has, black and white included</source>
        <translation>每个通道的影调数，包括黑和白</translation>
    </message>
    <message>
        <source>A Python file that you have allowed to run</source>
        <translation>您已允许运行的 Python 文件</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;a&apos;]</source>
        <translation>脚本得到的 params[&apos;a&apos;]</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;b&apos;]</source>
        <translation>脚本得到的 params[&apos;b&apos;]</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;c&apos;]</source>
        <translation>脚本得到的 params[&apos;c&apos;]</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;d&apos;]</source>
        <translation>脚本得到的 params[&apos;d&apos;]</translation>
    </message>
    <message>
        <source>Zoom: percent of the distance from the centre; spin: degrees</source>
        <translation>缩放：与中心距离的百分比；旋转：度</translation>
    </message>
    <message>
        <source>Which way it blurs</source>
        <translation>模糊的方式</translation>
    </message>
    <message>
        <source>Outwards from the centre</source>
        <translation>从中心向外</translation>
    </message>
    <message>
        <source>Around the centre</source>
        <translation>绕中心</translation>
    </message>
    <message>
        <source>Centre, from left to right</source>
        <translation>中心，从左到右</translation>
    </message>
    <message>
        <source>Centre, from top to bottom</source>
        <translation>中心，从上到下</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>长边</translation>
    </message>
    <message>
        <source>Length of the longer side</source>
        <translation>长边的长度</translation>
    </message>
    <message>
        <source>Width of the result</source>
        <translation>结果的宽度</translation>
    </message>
    <message>
        <source>Height of the result</source>
        <translation>结果的高度</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Part of the photo&apos;s own width and height</source>
        <translation>照片自身宽高的比例</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>百万像素</translation>
    </message>
    <message>
        <source>Size of the result in megapixels</source>
        <translation>结果的百万像素数</translation>
    </message>
    <message>
        <source>MP</source>
        <translation>MP</translation>
    </message>
    <message>
        <source>What width and height together mean</source>
        <translation>宽度和高度一起的含义</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s shape; it fits inside width x height</source>
        <translation>保持照片形状；放入宽 x 高之内</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s shape; it covers width x height, what hangs over is cut off</source>
        <translation>保持照片形状；覆盖宽 x 高，超出部分裁掉</translation>
    </message>
    <message>
        <source>Stretch the photo to width x height</source>
        <translation>拉伸照片至宽 x 高</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>How pixels are mixed</source>
        <translation>像素的混合方式</translation>
    </message>
    <message>
        <source>Sharpest; the usual choice for photos</source>
        <translation>最锐利；照片的常用选择</translation>
    </message>
    <message>
        <source>Sharp, with less ringing at hard edges</source>
        <translation>锐利，硬边缘振铃较少</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>The plain mean of what a pixel covers</source>
        <translation>像素覆盖区域的简单平均</translation>
    </message>
    <message>
        <source>No mixing of pixels: blocks and jagged lines</source>
        <translation>不混合像素：方块和锯齿</translation>
    </message>
    <message>
        <source>Which part is kept when the photo fills width x height</source>
        <translation>照片填满宽 x 高时保留哪部分</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Also make photos larger that are smaller than what is asked for</source>
        <translation>也放大比要求小的照片</translation>
    </message>
    <message>
        <source>Shrink on load</source>
        <translation>载入时缩小</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise</source>
        <translation>逆时针角度</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Grow the picture until all of the photo fits; else cut its corners</source>
        <translation>扩大画面以容纳整张照片；否则裁掉四角</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What fills the corners; photos with transparency get transparent corners</source>
        <translation>四角的填充；带透明度的照片四角透明</translation>
    </message>
    <message>
        <source>Fill with black</source>
        <translation>填充黑色</translation>
    </message>
    <message>
        <source>Fill with white</source>
        <translation>填充白色</translation>
    </message>
    <message>
        <source>1 changes nothing, 0 is grey, 2 is twice as strong</source>
        <translation>1 不改变，0 为灰色，2 为两倍浓</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Above 0 dark parts become brighter, below 0 darker</source>
        <translation>大于 0 暗部变亮，小于 0 变暗</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高光</translation>
    </message>
    <message>
        <source>Below 0 bright parts become darker, above 0 brighter</source>
        <translation>小于 0 亮部变暗，大于 0 变亮</translation>
    </message>
    <message>
        <source>How far the surroundings reach (sigma): small flattens detail, large keeps it</source>
        <translation>周围的范围（sigma）：小会压平细节，大会保留细节</translation>
    </message>
    <message>
        <source>Tones above this are inverted; 1 inverts none</source>
        <translation>高于此值的影调反转；1 不反转</translation>
    </message>
    <message>
        <source>Shadow hue</source>
        <translation>阴影色相</translation>
    </message>
    <message>
        <source>Colour of the shadows</source>
        <translation>阴影的颜色</translation>
    </message>
    <message>
        <source>Shadow saturation</source>
        <translation>阴影饱和度</translation>
    </message>
    <message>
        <source>How strong it is</source>
        <translation>着色的强度</translation>
    </message>
    <message>
        <source>Highlight hue</source>
        <translation>高光色相</translation>
    </message>
    <message>
        <source>Colour of the highlights</source>
        <translation>高光的颜色</translation>
    </message>
    <message>
        <source>Highlight saturation</source>
        <translation>高光饱和度</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Above 0 the highlights&apos; colour reaches further down, below 0 the shadows&apos; further up</source>
        <translation>大于 0 高光颜色向下延伸，小于 0 阴影颜色向上延伸</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Which part of the turned photo is kept</source>
        <translation>保留旋转后照片的哪部分</translation>
    </message>
    <message>
        <source>The rectangle with the largest area that has no empty corner</source>
        <translation>没有空角的最大矩形</translation>
    </message>
    <message>
        <source>The largest one that has the photo&apos;s own aspect</source>
        <translation>保持照片长宽比的最大矩形</translation>
    </message>
    <message>
        <source>Contrast from which something is an edge; 1 is black to white</source>
        <translation>视为边缘的对比度；1 为从黑到白</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Height of a line, in percent of the photo&apos;s shorter side</source>
        <translation>行高，占照片短边的百分比</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>文字的颜色</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>描边</translation>
    </message>
    <message>
        <source>Put a thin black line around the letters, for bright photos</source>
        <translation>在文字周围加细黑线，适合亮照片</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>A font file (TTF or OTF); none is the font that comes with Pillow</source>
        <translation>字体文件（TTF 或 OTF）；无则使用 Pillow 自带字体</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Brightness from which on the photo becomes white</source>
        <translation>照片变白的起始亮度</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔和度</translation>
    </message>
    <message>
        <source>Width of the greys around the level</source>
        <translation>级别附近灰色的宽度</translation>
    </message>
    <message>
        <source>Standard deviation of the strongest blur</source>
        <translation>最强模糊的标准差</translation>
    </message>
    <message>
        <source>Where the middle of the band lies, from top to bottom</source>
        <translation>清晰带中心的位置，从上到下</translation>
    </message>
    <message>
        <source>Width of the band, in percent of the photo</source>
        <translation>清晰带的宽度，占照片的百分比</translation>
    </message>
    <message>
        <source>How far beside the band the blur is strongest, in percent of the photo</source>
        <translation>距清晰带多远模糊最强，占照片的百分比</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise that the band is turned by</source>
        <translation>清晰带逆时针旋转的角度</translation>
    </message>
    <message>
        <source>Size of the details to sharpen: the standard deviation (sigma) of the blur</source>
        <translation>要锐化的细节大小：模糊的标准差（sigma）</translation>
    </message>
    <message>
        <source>Strength; 0 changes nothing</source>
        <translation>强度；0 不改变</translation>
    </message>
    <message>
        <source>Leave differences up to this, where 1 is black to white, alone</source>
        <translation>不处理小于此值的差异，1 为从黑到白</translation>
    </message>
    <message>
        <source>What is sharpened</source>
        <translation>锐化的对象</translation>
    </message>
    <message>
        <source>Sharpen red, green and blue each for itself</source>
        <translation>红、绿、蓝分别锐化</translation>
    </message>
    <message>
        <source>Sharpen brightness only: faster, and no coloured fringes</source>
        <translation>只锐化亮度：更快，且无色边</translation>
    </message>
    <message>
        <source>Below 0 pale colours become grey</source>
        <translation>小于 0 淡色变灰</translation>
    </message>
    <message>
        <source>How much light the corners get</source>
        <translation>四角获得多少光</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Where it begins, on the way from centre to corner</source>
        <translation>从中心到角落，暗角开始的位置</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>圆度</translation>
    </message>
    <message>
        <source>From an ellipse that fits the photo to a circle</source>
        <translation>从适合照片的椭圆到圆形</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Light the photo was taken in; higher makes the picture warmer</source>
        <translation>拍摄时的光源；越高画面越暖</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>Below 0 greener, above 0 more magenta</source>
        <translation>小于 0 更绿，大于 0 更洋红</translation>
    </message>
    <message>
        <source>Work where the mask would not, and not where it would</source>
        <translation>作用于蒙版以外，而非蒙版之内</translation>
    </message>
    <message>
        <source>X1</source>
        <translation>X1</translation>
    </message>
    <message>
        <source>First point, across</source>
        <translation>第一点，横向</translation>
    </message>
    <message>
        <source>Y1</source>
        <translation>Y1</translation>
    </message>
    <message>
        <source>First point, down</source>
        <translation>第一点，纵向</translation>
    </message>
    <message>
        <source>X2</source>
        <translation>X2</translation>
    </message>
    <message>
        <source>Second point, across</source>
        <translation>第二点，横向</translation>
    </message>
    <message>
        <source>Y2</source>
        <translation>Y2</translation>
    </message>
    <message>
        <source>Second point, down</source>
        <translation>第二点，纵向</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>The darkest that gets the full strength</source>
        <translation>获得全强度的最暗处</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>The brightest that gets the full strength</source>
        <translation>获得全强度的最亮处</translation>
    </message>
    <message>
        <source>How far the strength fades out beyond the range</source>
        <translation>强度在范围外渐弱的距离</translation>
    </message>
    <message>
        <source>Middle, across the frame</source>
        <translation>中心，横向</translation>
    </message>
    <message>
        <source>Middle, down the frame</source>
        <translation>中心，纵向</translation>
    </message>
    <message>
        <source>Width of the ellipse, of the frame&apos;s</source>
        <translation>椭圆的宽度，相对画面</translation>
    </message>
    <message>
        <source>Height of the ellipse, of the frame&apos;s</source>
        <translation>椭圆的高度，相对画面</translation>
    </message>
    <message>
        <source>Turns the ellipse counter-clockwise</source>
        <translation>逆时针旋转椭圆</translation>
    </message>
    <message>
        <source>How much of the radius the fade takes</source>
        <translation>过渡占半径的多少</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Higher looks better and takes more space</source>
        <translation>越高越好看，占用空间越多</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Keeps every pixel; takes several times the space</source>
        <translation>保留每个像素；占用数倍空间</translation>
    </message>
    <message>
        <source>How many bits a channel are kept</source>
        <translation>每个通道保留的位数</translation>
    </message>
    <message>
        <source>8 bits of photos that have 8, and 12 of deeper ones</source>
        <translation>8 位照片存 8 位，更深的存 12 位</translation>
    </message>
    <message>
        <source>8 bits, which every program shows</source>
        <translation>8 位，所有软件都能显示</translation>
    </message>
    <message>
        <source>10 bits; smoother skies, also where the photo has 8</source>
        <translation>10 位；天空更平滑，即使照片为 8 位</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 位</translation>
    </message>
    <message>
        <source>Subsampling</source>
        <translation>色度抽样</translation>
    </message>
    <message>
        <source>How finely colour is kept; brightness always keeps its full resolution</source>
        <translation>颜色保留的精细度；亮度始终保持全分辨率</translation>
    </message>
    <message>
        <source>Full colour resolution; for print, text and red details</source>
        <translation>全颜色分辨率；适合印刷、文字和红色细节</translation>
    </message>
    <message>
        <source>Half the colour resolution across</source>
        <translation>横向颜色分辨率减半</translation>
    </message>
    <message>
        <source>Half the colour resolution both ways, as cameras do</source>
        <translation>横纵颜色分辨率减半，如同相机</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Slower makes smaller files; 0 takes minutes, 10 is the fastest</source>
        <translation>越慢文件越小；0 需数分钟，10 最快</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>How long it looks for a small file; HEIC takes much longer to write than other formats</source>
        <translation>压缩所花的时间；HEIC 写入比其他格式慢得多</translation>
    </message>
    <message>
        <source>Seconds for a photo</source>
        <translation>每张照片数秒</translation>
    </message>
    <message>
        <source>Several times slower, a little better</source>
        <translation>慢数倍，略好</translation>
    </message>
    <message>
        <source>Ten times slower, a little smaller</source>
        <translation>慢十倍，略小</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>渐进式</translation>
    </message>
    <message>
        <source>Appears in passes while it loads; a little smaller, several times slower to save</source>
        <translation>加载时逐步显示；略小，保存慢数倍</translation>
    </message>
    <message>
        <source>Optimize</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>A few percent smaller, about three times slower to save</source>
        <translation>小百分之几，保存约慢三倍</translation>
    </message>
    <message>
        <source>Largest file, in thousands of bytes: the best quality, up to the one above, that fits</source>
        <translation>最大文件，单位千字节：在上面质量以内取能容纳的最佳质量</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>More makes smaller files; 9 takes many times longer than 5</source>
        <translation>越大文件越小；9 比 5 慢很多倍</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>0 is fast and large; above 6 it gets several times slower and hardly smaller</source>
        <translation>0 快而大；超过 6 慢数倍且几乎不变小</translation>
    </message>
    <message>
        <source>How the pixels are packed; all ways are lossless</source>
        <translation>像素的压缩方式；均为无损</translation>
    </message>
    <message>
        <source>Fastest to save, largest</source>
        <translation>保存最快，文件最大</translation>
    </message>
    <message>
        <source>Small, read by nearly every program</source>
        <translation>小，几乎所有软件可读</translation>
    </message>
    <message>
        <source>Read by every program; hardly helps with 16 bits</source>
        <translation>所有软件可读；对 16 位几乎无用</translation>
    </message>
    <message>
        <source>A little smaller than deflate and about as fast, but many programs can&apos;t read it</source>
        <translation>比 Deflate 略小且速度相近，但许多软件无法读取</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>Packs differences between neighbours: much smaller, but some old programs can&apos;t read it</source>
        <translation>压缩相邻差值：小很多，但一些旧软件无法读取</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>How the picture is cut into the pieces that are packed</source>
        <translation>图像如何切成压缩的小块</translation>
    </message>
    <message>
        <source>Strips of a few rows, read by every program</source>
        <translation>几行一条，所有软件可读</translation>
    </message>
    <message>
        <source>Squares of 256 x 256 pixels, for programs that show parts of very large pictures</source>
        <translation>256 x 256 像素方块，适合查看超大图像局部的软件</translation>
    </message>
    <message>
        <source>Higher looks better and takes more space; lossless: how hard it tries to make the file small</source>
        <translation>越高越好看，占用越多；无损时为压缩的努力程度</translation>
    </message>
    <message>
        <source>How long it looks for a small file; 6 takes several times longer than 4 and gains little</source>
        <translation>压缩所花的时间；6 比 4 慢数倍而收益很小</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行方式</translation>
    </message>
    <message>
        <source>Who runs the tiles of a photo</source>
        <translation>由谁处理照片的图块</translation>
    </message>
    <message>
        <source>Tiles run in processes: every core works, whatever the filter is written in</source>
        <translation>图块在进程中运行：无论滤镜如何编写，所有核心都在工作</translation>
    </message>
    <message>
        <source>Tiles run in threads of this process; interpreted filters will not gain from more cores</source>
        <translation>图块在本进程的线程中运行；解释执行的滤镜不会因核心增多而加快</translation>
    </message>
    <message>
        <source>Tiles run one after the other: the baseline to compare with</source>
        <translation>图块依次运行：用于比较的基准</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>像素循环</translation>
    </message>
    <message>
        <source>Machine code that releases the GIL: fast in processes and in threads</source>
        <translation>释放 GIL 的机器码：在进程和线程中都快</translation>
    </message>
    <message>
        <source>The same source run by Python itself, hundreds of times slower: shows what the GIL costs</source>
        <translation>由 Python 本身运行同样的源码，慢数百倍：显示 GIL 的代价</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Workers for the tiles; none means one for each core</source>
        <translation>处理图块的工作者；留空为每个核心一个</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Side of a tile in pixels; none means automatic</source>
        <translation>图块边长（像素）；留空为自动</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory for pixels; none means half of what this machine grants</source>
        <translation>像素可用的内存；留空为本机可用量的一半</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>与桌面相同</translation>
    </message>
    <message>
        <source>Keep edits</source>
        <translation>保存编辑</translation>
    </message>
    <message>
        <source>Where the edits of single photos are kept</source>
        <translation>单张照片的编辑保存在哪里</translation>
    </message>
    <message>
        <source>Photos&apos; own edits are kept in photoedit&apos;s own folder; nothing is written beside photos</source>
        <translation>照片的编辑保存在 photoedit 自己的文件夹；不在照片旁写入任何内容</translation>
    </message>
    <message>
        <source>Edits are kept beside the photos, as IMG.jpg.photoedit.toml, and can be copied along</source>
        <translation>编辑保存在照片旁，名为 IMG.jpg.photoedit.toml，可一起复制</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口的颜色</translation>
    </message>
    <message>
        <source>Dark greys</source>
        <translation>深灰</translation>
    </message>
    <message>
        <source>Light greys</source>
        <translation>浅灰</translation>
    </message>
    <message>
        <source>Surround</source>
        <translation>周围</translation>
    </message>
    <message>
        <source>What surrounds the photo</source>
        <translation>照片周围的颜色</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>深灰色</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>中灰色</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Memory for thumbnails; those that do not fit are read from the disk again</source>
        <translation>缩略图的内存；放不下的从磁盘重新读取</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>ICC profile of the screen, a file; auto asks the desktop, none takes it for sRGB</source>
        <translation>屏幕的 ICC 配置文件；auto 询问桌面，none 按 sRGB 处理</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>打样</translation>
    </message>
    <message>
        <source>ICC profile that View &gt; Soft proof shows: srgb, display-p3, adobe-rgb, prophoto, or a file, such as that of a printer and its paper</source>
        <translation>“视图 &gt; 软打样”使用的 ICC 配置文件：srgb、display-p3、adobe-rgb、prophoto 或文件，如打印机及其纸张的配置文件</translation>
    </message>
    <message>
        <source>Proof intent</source>
        <translation>打样意图</translation>
    </message>
    <message>
        <source>What a soft proof makes of colours that its profile does not have</source>
        <translation>软打样如何处理其配置文件没有的颜色</translation>
    </message>
    <message>
        <source>Keeps how colours look beside each other; for profiles that have tables for it</source>
        <translation>保持颜色之间的观感；用于带有相应表格的配置文件</translation>
    </message>
    <message>
        <source>Keeps the colours that are possible, white stays white; the others become the nearest</source>
        <translation>保留可表现的颜色，白色不变；其他取最接近的</translation>
    </message>
    <message>
        <source>Keeps colours strong; for charts</source>
        <translation>保持颜色浓艳；适合图表</translation>
    </message>
    <message>
        <source>As relative, but also shows the tint of the paper</source>
        <translation>同相对，但还显示纸张的色调</translation>
    </message>
    <message>
        <source>Proof paper</source>
        <translation>打样纸张</translation>
    </message>
    <message>
        <source>A soft proof shows the tint of the paper and the black of the ink</source>
        <translation>软打样显示纸张的色调和油墨的黑</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>How much of the step shows: 0 is nothing, 1 all of it</source>
        <translation>步骤显示的程度：0 为无，1 为全部</translation>
    </message>
    <message>
        <source>Shrink results whose long side is longer; none leaves them as large as they are</source>
        <translation>缩小长边更长的结果；留空则保持原大小</translation>
    </message>
    <message>
        <source>Existing results</source>
        <translation>已有结果</translation>
    </message>
    <message>
        <source>What happens if a result exists already</source>
        <translation>结果已存在时怎么办</translation>
    </message>
    <message>
        <source>Write nothing at all if a result exists</source>
        <translation>若结果已存在则什么都不写</translation>
    </message>
    <message>
        <source>Leave out photos whose results exist</source>
        <translation>略过结果已存在的照片</translation>
    </message>
    <message>
        <source>Number the new results: name-1, name-2 …</source>
        <translation>给新结果编号：名称-1、名称-2 …</translation>
    </message>
    <message>
        <source>Replace older results; an input never is</source>
        <translation>替换旧结果；绝不替换原图</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>What results carry of the photo&apos;s metadata</source>
        <translation>结果保留照片的哪些元数据</translation>
    </message>
    <message>
        <source>Keep what the camera and others wrote: EXIF, XMP, IPTC</source>
        <translation>保留相机和其他来源写入的内容：EXIF、XMP、IPTC</translation>
    </message>
    <message>
        <source>Leave out where it was taken: the position, and the place in words</source>
        <translation>略去拍摄地点：坐标和文字地名</translation>
    </message>
    <message>
        <source>Leave all of it out, also place and time; the colour profile stays</source>
        <translation>全部略去，包括地点和时间；保留颜色配置文件</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>保留时间</translation>
    </message>
    <message>
        <source>Give the files of results the modification time of their photos</source>
        <translation>让结果文件沿用照片的修改时间</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>抢救</translation>
    </message>
    <message>
        <source>Take what is left of photos that are cut off; the rest becomes grey</source>
        <translation>尽量读取不完整的照片；其余变为灰色</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>The colours of results: their profile</source>
        <translation>结果的颜色：其配置文件</translation>
    </message>
    <message>
        <source>Each photo keeps its own</source>
        <translation>每张照片保留自己的</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Display P3</source>
        <translation>Display P3</translation>
    </message>
    <message>
        <source>Compatible with Adobe RGB (1998)</source>
        <translation>兼容 Adobe RGB (1998)</translation>
    </message>
    <message>
        <source>ProPhoto RGB</source>
        <translation>ProPhoto RGB</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>打开照片…</translation>
    </message>
    <message>
        <source>Open photo files</source>
        <translation>打开照片文件</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>打开文件夹中的所有照片</translation>
    </message>
    <message>
        <source>Save photo as…</source>
        <translation>照片另存为…</translation>
    </message>
    <message>
        <source>Save the shown photo, edited</source>
        <translation>保存当前照片的编辑结果</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Put the recipe on all open photos</source>
        <translation>把配方应用于所有打开的照片</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>打开配方…</translation>
    </message>
    <message>
        <source>Load a recipe file</source>
        <translation>载入配方文件</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>保存配方…</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>把配方保存为文件</translation>
    </message>
    <message>
        <source>Clear recipe</source>
        <translation>清空配方</translation>
    </message>
    <message>
        <source>Take all steps out</source>
        <translation>移除所有步骤</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>撤销上一次编辑</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do the edit again</source>
        <translation>重新执行编辑</translation>
    </message>
    <message>
        <source>Copy edits</source>
        <translation>复制编辑</translation>
    </message>
    <message>
        <source>Take the recipe of the shown photo</source>
        <translation>取用当前照片的配方</translation>
    </message>
    <message>
        <source>Paste edits</source>
        <translation>粘贴编辑</translation>
    </message>
    <message>
        <source>Give it to the chosen photos as their own</source>
        <translation>把它作为所选照片自己的配方</translation>
    </message>
    <message>
        <source>Paste chosen steps…</source>
        <translation>粘贴所选步骤…</translation>
    </message>
    <message>
        <source>Give only some of the copied steps to the chosen photos</source>
        <translation>只把部分复制的步骤给所选照片</translation>
    </message>
    <message>
        <source>Reset photo</source>
        <translation>重置照片</translation>
    </message>
    <message>
        <source>Drop the own recipes of the chosen photos; they follow the folder&apos;s again</source>
        <translation>丢弃所选照片自己的配方；重新跟随文件夹的配方</translation>
    </message>
    <message>
        <source>Take snapshot…</source>
        <translation>拍摄快照…</translation>
    </message>
    <message>
        <source>Keep the shown photo&apos;s recipe as it is now, to go back to</source>
        <translation>保存当前照片此刻的配方，以便日后返回</translation>
    </message>
    <message>
        <source>Add filter…</source>
        <translation>添加滤镜…</translation>
    </message>
    <message>
        <source>Search a filter and add it to the recipe</source>
        <translation>搜索滤镜并添加到配方</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Who does the work, and the window&apos;s look</source>
        <translation>由谁完成工作，以及窗口外观</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>显示整张照片</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One photo pixel for each pixel of the screen</source>
        <translation>照片像素与屏幕像素一一对应</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Two pixels of the screen for each one of the photo</source>
        <translation>照片的一个像素对应屏幕的两个像素</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>更近</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>更远</translation>
    </message>
    <message>
        <source>Fit or 100 %</source>
        <translation>适合窗口或 100 %</translation>
    </message>
    <message>
        <source>Switch between the whole photo and 100 %</source>
        <translation>在整张照片和 100 % 之间切换</translation>
    </message>
    <message>
        <source>Before/After</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Split the photo (hold \ for the original)</source>
        <translation>分割照片（按住 \ 显示原图）</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Show before and after beside each other</source>
        <translation>并排显示编辑前后</translation>
    </message>
    <message>
        <source>Crop on the photo; Enter keeps it, Esc takes it back</source>
        <translation>在照片上裁剪；Enter 保留，Esc 取消</translation>
    </message>
    <message>
        <source>Pick white balance</source>
        <translation>拾取白平衡</translation>
    </message>
    <message>
        <source>Click on something that should be grey</source>
        <translation>点击应为灰色的地方</translation>
    </message>
    <message>
        <source>Presets and snapshots</source>
        <translation>预设和快照</translation>
    </message>
    <message>
        <source>Show or hide presets and snapshots, as pictures of the shown photo</source>
        <translation>以当前照片的图片显示或隐藏预设和快照</translation>
    </message>
    <message>
        <source>Show all photos as a page of thumbnails</source>
        <translation>以缩略图页显示所有照片</translation>
    </message>
    <message>
        <source>Find photos…</source>
        <translation>查找照片…</translation>
    </message>
    <message>
        <source>Show only photos of some name or state</source>
        <translation>只显示特定名称或状态的照片</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>软打样</translation>
    </message>
    <message>
        <source>Show the photo as print or another screen will, by the profile in Settings</source>
        <translation>按设置中的配置文件，显示照片印刷或在其他屏幕上的样子</translation>
    </message>
    <message>
        <source>Gamut warning</source>
        <translation>色域警告</translation>
    </message>
    <message>
        <source>In a soft proof, paint what the output has no colour for</source>
        <translation>软打样时标出输出无法表现的颜色</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>裁切警告</translation>
    </message>
    <message>
        <source>Mark what is cut off: blue where a channel is at its lowest, red where at its highest</source>
        <translation>标出裁切处：通道最低处为蓝，最高处为红</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <source>A small whole photo while zoomed in</source>
        <translation>放大时显示的整张小照片</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Show or hide the histogram</source>
        <translation>显示或隐藏直方图</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Show or hide the recipe</source>
        <translation>显示或隐藏配方</translation>
    </message>
    <message>
        <source>Photo info</source>
        <translation>照片信息</translation>
    </message>
    <message>
        <source>Show or hide camera, exposure, date and size</source>
        <translation>显示或隐藏相机、曝光、日期和尺寸</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>胶片条</translation>
    </message>
    <message>
        <source>Show or hide the film strip</source>
        <translation>显示或隐藏胶片条</translation>
    </message>
    <message>
        <source>Queue and messages</source>
        <translation>队列和消息</translation>
    </message>
    <message>
        <source>Show or hide what a batch does</source>
        <translation>显示或隐藏批处理的情况</translation>
    </message>
    <message>
        <source>Move panels</source>
        <translation>移动面板</translation>
    </message>
    <message>
        <source>Give panels titles, to move, float, stack and close them by</source>
        <translation>给面板加上标题，以便移动、浮动、堆叠和关闭</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Put all parts of the window back in place</source>
        <translation>将窗口各部分恢复到原位</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Show the next photo</source>
        <translation>显示下一张照片</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Show the previous photo</source>
        <translation>显示上一张照片</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Take the shown photo off the list; its file stays (Delete)</source>
        <translation>把当前照片移出列表；文件保留（Delete）</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>取消批处理</translation>
    </message>
    <message>
        <source>Stop the batch; finished photos stay</source>
        <translation>停止批处理；已完成的照片保留</translation>
    </message>
    <message>
        <source>GIL laboratory…</source>
        <translation>GIL 实验室…</translation>
    </message>
    <message>
        <source>Measure what threads and processes gain here</source>
        <translation>测量线程和进程在本机的收益</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Do anything by its name</source>
        <translation>按名称执行任何操作</translation>
    </message>
    <message>
        <source>Hold: show the original</source>
        <translation>按住：显示原图</translation>
    </message>
    <message>
        <source>On the photo or the film strip: previous, next photo</source>
        <translation>在照片或胶片条上：上一张、下一张</translation>
    </message>
    <message>
        <source>While a step is edited on the photo: keep it, take it back</source>
        <translation>在照片上编辑时：保留或取消</translation>
    </message>
    <message>
        <source>While a step is edited on the photo: choose a handle, move it</source>
        <translation>在照片上编辑时：选择控制点并移动</translation>
    </message>
    <message>
        <source>On the photo: zoom at the cursor; on a slider: step</source>
        <translation>在照片上：以光标为中心缩放；在滑块上：步进</translation>
    </message>
    <message>
        <source>On the photo: fit or 100 %; on a slider: reset</source>
        <translation>在照片上：适合窗口或 100 %；在滑块上：重置</translation>
    </message>
    <message>
        <source>On a slider or its number: step</source>
        <translation>在滑块或其数值上：步进</translation>
    </message>
    <message>
        <source>With a step: ten times, a tenth</source>
        <translation>步进时：十倍、十分之一</translation>
    </message>
    <message>
        <source>On the title of a panel: move it to that side</source>
        <translation>在面板标题上：将其移到那一侧</translation>
    </message>
    <message>
        <source>On the title of a panel: lay it on the next one as a tab</source>
        <translation>在面板标题上：作为标签页叠到下一个面板</translation>
    </message>
    <message>
        <source>On a snapshot: give it another name</source>
        <translation>在快照上：给它另起名称</translation>
    </message>
    <message>
        <source>The photo&apos;s own name without its suffix</source>
        <translation>照片的名称，不含扩展名</translation>
    </message>
    <message>
        <source>1, 2, 3 … in the order of the batch; {seq:04} gives 0001</source>
        <translation>按批处理顺序 1、2、3 …；{seq:04} 为 0001</translation>
    </message>
    <message>
        <source>Day the photo was taken, as 2024-05-31; where the photo doesn&apos;t say, the file&apos;s. {date:%Y%m%d} gives 20240531</source>
        <translation>拍摄日期，如 2024-05-31；照片未记录时用文件日期。{date:%Y%m%d} 为 20240531</translation>
    </message>
    <message>
        <source>Time it was taken, as 18-05-59; {time:%H%M} gives 1805</source>
        <translation>拍摄时间，如 18-05-59；{time:%H%M} 为 1805</translation>
    </message>
    <message>
        <source>Name of the photo&apos;s own folder</source>
        <translation>照片所在文件夹的名称</translation>
    </message>
    <message>
        <source>The recipe&apos;s name</source>
        <translation>配方的名称</translation>
    </message>
    <message>
        <source>Width of the photo before the recipe, in pixels</source>
        <translation>应用配方前照片的宽度（像素）</translation>
    </message>
    <message>
        <source>Height of the photo before the recipe, in pixels</source>
        <translation>应用配方前照片的高度（像素）</translation>
    </message>
    <message>
        <source>Maker of the camera</source>
        <translation>相机厂商</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>The lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Sensitivity, as 400</source>
        <translation>感光度，如 400</translation>
    </message>
    <message>
        <source>Aperture, as f2.8</source>
        <translation>光圈，如 f2.8</translation>
    </message>
    <message>
        <source>Exposure time, as 1-250s</source>
        <translation>曝光时间，如 1-250s</translation>
    </message>
    <message>
        <source>Focal length, as 50mm</source>
        <translation>焦距，如 50mm</translation>
    </message>
    <message>
        <source>Stars, 0 to 5; -1 for a rejected photo</source>
        <translation>星级，0 到 5；-1 为已拒绝的照片</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>已编号</translation>
    </message>
    <message>
        <source>exists, left out</source>
        <translation>已存在，略过</translation>
    </message>
    <message>
        <source>replaces an older one</source>
        <translation>替换较旧的文件</translation>
    </message>
    <message>
        <source>is an original</source>
        <translation>是原图</translation>
    </message>
    <message>
        <source>name used twice</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Not edited</source>
        <translation>未编辑</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Midtones</source>
        <translation>中间调</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高光</translation>
    </message>
    <message>
        <source>releases it</source>
        <translation>会释放它</translation>
    </message>
    <message>
        <source>held the GIL in bytecode, handing it over every few milliseconds</source>
        <translation>在字节码中持有 GIL，每隔几毫秒交出一次</translation>
    </message>
    <message>
        <source>held the GIL inside C, for a whole call</source>
        <translation>在 C 代码中整个调用期间持有 GIL</translation>
    </message>
    <message>
        <source>held the GIL for a part of the time</source>
        <translation>部分时间持有 GIL</translation>
    </message>
    <message>
        <source>memory-bound: neither lane scales</source>
        <translation>受内存限制：两条赛道都不加速</translation>
    </message>
    <message>
        <source>machine busy: no verdict</source>
        <translation>机器繁忙：无法判定</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>the GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>handing tiles over</source>
        <translation>图块传递</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>It is done already</source>
        <translation>已经完成</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The recipe is wrong</source>
        <translation>配方有误</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>发生了意外错误</translation>
    </message>
    <message>
        <source>Another batch works there</source>
        <translation>另一个批处理正在那里运行</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>A library for this format is missing</source>
        <translation>缺少此格式所需的库</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>The photo could not be worked on</source>
        <translation>无法处理该照片</translation>
    </message>
    <message>
        <source>The result exists already</source>
        <translation>结果已存在</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>A filter failed</source>
        <translation>滤镜失败</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>The photo was changed meanwhile</source>
        <translation>照片在此期间被更改</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>An original is never written over</source>
        <translation>绝不会覆盖原片</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>没有读取文件的权限</translation>
    </message>
    <message>
        <source>The workers could not start</source>
        <translation>工作进程无法启动</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>The file is no photo</source>
        <translation>该文件不是照片</translation>
    </message>
    <message>
        <source>This format is not supported</source>
        <translation>不支持此格式</translation>
    </message>
    <message>
        <source>Nothing is left of the photo</source>
        <translation>照片没有剩余部分</translation>
    </message>
    <message>
        <source>The folder of the results has gone</source>
        <translation>结果文件夹已不存在</translation>
    </message>
    <message>
        <source>The program itself died of this photo</source>
        <translation>程序本身因这张照片而崩溃</translation>
    </message>
    <message>
        <source>The script failed</source>
        <translation>脚本失败</translation>
    </message>
    <message>
        <source>The script has not been allowed</source>
        <translation>脚本未获允许</translation>
    </message>
    <message>
        <source>The file can&apos;t become that small</source>
        <translation>文件无法变得这么小</translation>
    </message>
    <message>
        <source>The photo is too large</source>
        <translation>照片太大</translation>
    </message>
    <message>
        <source>The file is cut off</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>The photo can&apos;t be read</source>
        <translation>无法读取照片</translation>
    </message>
    <message>
        <source>The result can&apos;t be written</source>
        <translation>无法写入结果</translation>
    </message>
    <message>
        <source>That is not possible</source>
        <translation>无法执行</translation>
    </message>
    <message>
        <source>A worker died</source>
        <translation>一个工作进程崩溃</translation>
    </message>
    <message>
        <source>Faded film</source>
        <translation>褪色胶片</translation>
    </message>
    <message>
        <source>Soft portrait</source>
        <translation>柔和人像</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>鲜艳</translation>
    </message>
    <message>
        <source>Warm and crisp</source>
        <translation>温暖清晰</translation>
    </message>
    <message>
        <source>Web 2048</source>
        <translation>网页 2048</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>On a JPEG, as the first step and to half or less: let the decoder do part of it, several times as fast, in encoded light; about a level of 255 apart, more where bright points lie on black</source>
        <translation>对 JPEG，作为第一步且缩到一半或更小时：让解码器完成一部分，快数倍，在编码光中；相差约 255 级中的一级，黑底亮点处更多</translation>
    </message>
    <message>
        <source>What is written; {date} or {exif.model} is the photo&apos;s own</source>
        <translation>书写的内容；{date} 或 {exif.model} 取自照片本身</translation>
    </message>
    <message>
        <source>How the pixel loops run</source>
        <translation>像素循环的运行方式</translation>
    </message>
    <message>
        <source>First steps, and what everything does</source>
        <translation>入门步骤，以及各项功能</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>List all keys, and change them</source>
        <translation>列出并更改所有按键</translation>
    </message>
    <message>
        <source>On film strip or grid: choose several photos</source>
        <translation>在胶片条或网格上：选择多张照片</translation>
    </message>
    <message>
        <source>On the grid: larger or smaller pictures</source>
        <translation>在网格上：更大或更小的图片</translation>
    </message>
    <message>
        <source>On film strip or grid: take the chosen photos off the list</source>
        <translation>在胶片条或网格上：把所选照片移出列表</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>由谁完成工作</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The same blur as machine code</source>
        <translation>同样的模糊，机器码</translation>
    </message>
    <message>
        <source>What the cores are worth</source>
        <translation>各核心的实际价值</translation>
    </message>
    <message>
        <source>Two threads and one counter</source>
        <translation>两个线程和一个计数器</translation>
    </message>
    <message>
        <source>A blur run by Python itself</source>
        <translation>由 Python 运行的模糊</translation>
    </message>
    <message>
        <source>A JPEG into memory, by Pillow</source>
        <translation>用 Pillow 把 JPEG 读入内存</translation>
    </message>
    <message>
        <source>A median with a Python callback for every pixel (SciPy&apos;s generic_filter)</source>
        <translation>每个像素调用 Python 的中值滤波（SciPy 的 generic_filter）</translation>
    </message>
    <message>
        <source>The same median by our kernel, compiled</source>
        <translation>同样的中值，我们的内核，编译</translation>
    </message>
    <message>
        <source>The same median by our kernel, interpreted</source>
        <translation>同样的中值，我们的内核，解释</translation>
    </message>
    <message>
        <source>The same median by Pillow</source>
        <translation>同样的中值，Pillow</translation>
    </message>
    <message>
        <source>The same median by SciPy</source>
        <translation>同样的中值，SciPy</translation>
    </message>
    <message>
        <source>A whole batch: files and Python together</source>
        <translation>完整批处理：文件与 Python 一起</translation>
    </message>
    <message>
        <source>NumPy in another interpreter</source>
        <translation>另一个解释器中的 NumPy</translation>
    </message>
    <message>
        <source>The same kernels in another interpreter</source>
        <translation>另一个解释器中的相同内核</translation>
    </message>
    <message>
        <source>Sending pixels, or sharing them</source>
        <translation>发送像素，或共享像素</translation>
    </message>
    <message>
        <source>Reading and decoding photos</source>
        <translation>读取和解码照片</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>引用计数</translation>
    </message>
    <message>
        <source>Starting workers</source>
        <translation>启动工作者</translation>
    </message>
    <message>
        <source>How often threads take turns</source>
        <translation>线程轮换的频率</translation>
    </message>
    <message>
        <source>Small and large tiles</source>
        <translation>小图块与大图块</translation>
    </message>
    <message>
        <source>Waiting for something outside</source>
        <translation>等待外部事物</translation>
    </message>
    <message>
        <source>One worker, one for each core, two for each core</source>
        <translation>一个工作者、每核一个、每核两个</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Add to jobs</source>
        <translation>添加到任务</translation>
    </message>
    <message>
        <source>Run it later, exactly as it is asked for now</source>
        <translation>以后按现在的要求运行</translation>
    </message>
    <message>
        <source>All {0} open photos</source>
        <translation>全部 {0} 张打开的照片</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>仅 {0}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>As each photo has it</source>
        <translation>与每张照片相同</translation>
    </message>
    <message>
        <source>The results&apos; names. Fields:</source>
        <translation>结果的名称。字段：</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>请选择结果文件夹。</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Save photo as</source>
        <translation>照片另存为</translation>
    </message>
    <message>
        <source>Paused: {0} of {1} results</source>
        <translation>已暂停：{0} / {1} 个结果</translation>
    </message>
    <message>
        <source>{0} of {1} results</source>
        <translation>{0} / {1} 个结果</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation>胶片条</translation>
    </message>
</context>
<context>
    <name>GridPanel</name>
    <message>
        <source>Search names</source>
        <translation>搜索名称</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>显示哪些照片</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>照片的顺序</translation>
    </message>
    <message>
        <source>Smaller pictures (-)</source>
        <translation>更小的图片 (-)</translation>
    </message>
    <message>
        <source>Larger pictures (+)</source>
        <translation>更大的图片 (+)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>HandleBar</name>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take back what was done (Esc)</source>
        <translation>撤销所做的编辑 (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Keep what was done (Enter)</source>
        <translation>保留所做的编辑 (Enter)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>How often each brightness occurs in what is shown, from black to white (H hides it)</source>
        <translation>所显示内容中各亮度出现的多少，从黑到白（H 隐藏）</translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>Photo info</source>
        <translation>照片信息</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{0}; it is kept as {1}</source>
        <translation>{0}；已保留为 {1}</translation>
    </message>
    <message>
        <source>{0} waits as job {1}</source>
        <translation>{0} 作为任务 {1} 等待</translation>
    </message>
    <message>
        <source>Save jobs</source>
        <translation>保存任务</translation>
    </message>
    <message>
        <source>Load jobs</source>
        <translation>载入任务</translation>
    </message>
    <message>
        <source>Jobs (*.toml)</source>
        <translation>任务 (*.toml)</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>等待的任务</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Run the jobs, one after the other</source>
        <translation>依次运行任务</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Run this job earlier</source>
        <translation>提前运行此任务</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Run this job later</source>
        <translation>推后运行此任务</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take this job off the list</source>
        <translation>把此任务移出列表</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>把列表保存为文件</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>载入…</translation>
    </message>
    <message>
        <source>Add the jobs of a file</source>
        <translation>添加文件中的任务</translation>
    </message>
</context>
<context>
    <name>LabCard</name>
    <message>
        <source>Usually said: “{0}”. Found: {1}</source>
        <translation>通常说法：“{0}”。结果：{1}</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>GIL laboratory</source>
        <translation>GIL 实验室</translation>
    </message>
    <message>
        <source>Other interpreter: found by itself</source>
        <translation>其他解释器：自动查找</translation>
    </message>
    <message>
        <source>Other interpreter</source>
        <translation>其他解释器</translation>
    </message>
    <message>
        <source>The path of another Python to race against: PyPy, a free-threaded one, any from 3.9 on</source>
        <translation>要比试的另一个 Python 的路径：PyPy、无 GIL 版本，3.9 起任意版本</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>The same work in threads, in processes and one after the other, on this machine. Leave it alone meanwhile: the quieter it is, the clearer the verdict.</source>
        <translation>在本机上以线程、进程和依次执行完成同样的工作。期间请勿使用机器：越安静，结论越清楚。</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>The race: Python against machine code</source>
        <translation>比赛：Python 对机器码</translation>
    </message>
    <message>
        <source>One median, five ways</source>
        <translation>一种中值，五种方式</translation>
    </message>
    <message>
        <source>All experiments (one to two minutes)</source>
        <translation>所有实验（一到两分钟）</translation>
    </message>
    <message>
        <source>The steps of this recipe</source>
        <translation>此配方的步骤</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}</source>
        <translation>无法写入 {0}：{1}</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>{0} of {1} experiments</source>
        <translation>{0} / {1} 个实验</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>A batch is running. Cancel it and quit? Finished photos stay.</source>
        <translation>批处理正在运行。取消并退出吗？已完成的照片保留。</translation>
    </message>
    <message>
        <source>Cancel batch and quit</source>
        <translation>取消批处理并退出</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
</context>
<context>
    <name>LevelsBox</name>
    <message>
        <source>{0}: {1}. {2} of the photo becomes black, {3} white.</source>
        <translation>{0}：{1}。照片的 {2} 变黑，{3} 变白。</translation>
    </message>
</context>
<context>
    <name>LevelsEditor</name>
    <message>
        <source>Levels</source>
        <translation>色阶</translation>
    </message>
    <message>
        <source>What comes in, and how much of it becomes black and white, in the channel that has most</source>
        <translation>输入的内容，以及在最多的通道中有多少变黑和变白</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>把照片或文件夹拖到这里</translation>
    </message>
    <message>
        <source>Open a folder with Ctrl+Shift+O, or single photos with Ctrl+O.</source>
        <translation>用 Ctrl+Shift+O 打开文件夹，用 Ctrl+O 打开单张照片。</translation>
    </message>
    <message>
        <source>Build a recipe on the right and watch it work; Export puts it on all open photos.</source>
        <translation>在右侧编排配方并查看效果；“导出”会应用到所有打开的照片。</translation>
    </message>
    <message>
        <source>Your originals are never changed; F1 opens the help.</source>
        <translation>原图绝不会被更改；F1 打开帮助。</translation>
    </message>
    <message>
        <source>This photo can&apos;t be shown</source>
        <translation>无法显示此照片</translation>
    </message>
</context>
<context>
    <name>LooksView</name>
    <message>
        <source>Put on</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Queue and messages</source>
        <translation>队列和消息</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open photos or a folder (Ctrl+O)</source>
        <translation>打开照片或文件夹 (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing to report.</source>
        <translation>没有消息。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Who runs the tiles</source>
        <translation>由谁处理图块</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Threads only</source>
        <translation>仅线程</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <source>The whole photo and the part that is seen; drag to see another (N hides it)</source>
        <translation>整张照片和可见部分；拖动查看其他部分（N 隐藏）</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is a recipe {0} already; choose it by name</source>
        <translation>已有配方 {0}；请按名称选择它</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <translation>照片 ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>打开配方</translation>
    </message>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>配方 (*.toml)</translation>
    </message>
    <message>
        <source>There are no photos in {0}</source>
        <translation>{0} 中没有照片</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>添加滤镜</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste chosen steps</source>
        <translation>粘贴所选步骤</translation>
    </message>
    <message>
        <source>A step takes the place of one of the same filter, or comes behind the others.</source>
        <translation>步骤会替换同一滤镜的步骤，或排在其他步骤之后。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Run this script?</source>
        <translation>运行此脚本？</translation>
    </message>
    <message>
        <source>{0} is a program. It will run with all the rights you have.</source>
        <translation>{0} 是一个程序，将以您的全部权限运行。</translation>
    </message>
    <message>
        <source>Allow it only if you trust where it comes from. It is asked again when the file changes.</source>
        <translation>仅在信任其来源时允许。文件更改后会再次询问。</translation>
    </message>
    <message>
        <source>Allow and run</source>
        <translation>允许并运行</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Don&apos;t run it</source>
        <translation>不运行</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Grid of photos</source>
        <translation>照片网格</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>It has a recipe of its own</source>
        <translation>它有自己的配方</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>The photo is still being read; click once more in a moment.</source>
        <translation>照片仍在读取；请稍后再点击一次。</translation>
    </message>
    <message>
        <source>There is no colour to tell there: click on something grey, not too dark or bright.</source>
        <translation>该处无法读取颜色：请点击不太暗也不太亮的灰色处。</translation>
    </message>
</context>
<context>
    <name>Proofing</name>
    <message>
        <source>Soft proof: {0}</source>
        <translation>软打样：{0}</translation>
    </message>
    <message>
        <source>No soft proof</source>
        <translation>无软打样</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>No batch has run yet.</source>
        <translation>尚未运行批处理。</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>批处理进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the batch; finished photos stay</source>
        <translation>停止批处理；已完成的照片保留</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the batch, or let it go on</source>
        <translation>暂停或继续批处理</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Do the photos that failed again, as they were asked for</source>
        <translation>按原要求重新处理失败的照片</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>批处理的照片</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe actions</source>
        <translation>配方操作</translation>
    </message>
    <message>
        <source>Open, save, presets</source>
        <translation>打开、保存、预设</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>添加滤镜</translation>
    </message>
    <message>
        <source>Add a filter to the recipe (Ctrl+F)</source>
        <translation>添加滤镜到配方 (Ctrl+F)</translation>
    </message>
    <message>
        <source>No steps yet. Add a filter, or take a preset from the menu above.</source>
        <translation>还没有步骤。请添加滤镜，或从上方菜单选择预设。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>photoedit ended unexpectedly last time; here is what was open</source>
        <translation>photoedit 上次意外结束；这是当时打开的内容</translation>
    </message>
</context>
<context>
    <name>ResultNames</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>结果的名称</translation>
    </message>
</context>
<context>
    <name>ResultTabs</name>
    <message>
        <source>Results of each photo</source>
        <translation>每张照片的结果</translation>
    </message>
    <message>
        <source>Add a result: each photo is written once more</source>
        <translation>添加结果：每张照片再写一次</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>移除此结果</translation>
    </message>
</context>
<context>
    <name>ResumeBanner</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Do what is left of it, exactly as it was asked for then</source>
        <translation>按当时的要求完成剩余部分</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Leave it as it is; what is finished stays</source>
        <translation>保持原样；已完成的保留</translation>
    </message>
    <message>
        <source>Resume {0} of {1}? The batch into {2} did not come to its end.</source>
        <translation>继续 {1} 中的 {0}？到 {2} 的批处理未完成。</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Whose recipe this is</source>
        <translation>这是谁的配方</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Edit the folder&apos;s recipe; a photo&apos;s own is dropped (Undo brings it back)</source>
        <translation>编辑文件夹的配方；照片自己的会被丢弃（可撤销）</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>此照片</translation>
    </message>
    <message>
        <source>Give this photo a recipe of its own, which overrides the folder&apos;s</source>
        <translation>给这张照片自己的配方，优先于文件夹的配方</translation>
    </message>
</context>
<context>
    <name>ScriptLine</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Export without knowing it</source>
        <translation>不等结果直接导出</translation>
    </message>
    <message>
        <source>Measuring what {0} does with Python&apos;s global lock…</source>
        <translation>正在测量 {0} 如何使用 Python 的全局锁…</translation>
    </message>
    <message>
        <source>{0}: {1}. For these photos about {2} s in threads, {3} s in processes.</source>
        <translation>{0}：{1}。处理这些照片用线程约 {2} 秒，用进程约 {3} 秒。</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
</context>
<context>
    <name>ScriptProbe</name>
    <message>
        <source>It ended without a result.</source>
        <translation>结束但没有结果。</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>没有这样的设置。</translation>
    </message>
    <message>
        <source>Default: automatic, here {0}.</source>
        <translation>默认：自动，此处为 {0}。</translation>
    </message>
    <message>
        <source>Default: automatic.</source>
        <translation>默认：自动。</translation>
    </message>
    <message>
        <source>Default: {0}.</source>
        <translation>默认：{0}。</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>A snapshot keeps the photo&apos;s recipe as it is now, to go back to.</source>
        <translation>快照保存照片当前的配方，以便日后返回。</translation>
    </message>
    <message>
        <source>Keep the recipe as a preset</source>
        <translation>把配方保存为预设</translation>
    </message>
    <message>
        <source>Take a snapshot (Ctrl+Shift+N)</source>
        <translation>拍摄快照 (Ctrl+Shift+N)</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Keep as preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Snapshot {0}</source>
        <translation>快照 {0}</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>拍摄快照</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Rename snapshot</source>
        <translation>重命名快照</translation>
    </message>
    <message>
        <source>{0} comes with the program and stays</source>
        <translation>{0} 随程序提供，会保留</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Press the keys the chosen command is to have</source>
        <translation>按下所选命令要使用的按键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>The chosen command has no keys any more</source>
        <translation>所选命令不再有按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Give the chosen command its own keys back</source>
        <translation>恢复所选命令自己的按键</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Give every command its own keys back</source>
        <translation>恢复每个命令自己的按键</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>取用</translation>
    </message>
    <message>
        <source>Take the keys from the other command</source>
        <translation>从另一个命令取走按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>{0} is taken: {1}.</source>
        <translation>{0} 已被占用：{1}。</translation>
    </message>
    <message>
        <source>{0} does “{1}” already.</source>
        <translation>{0} 已用于“{1}”。</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>The strip shows {0} of {1} photos, as the grid does</source>
        <translation>胶片条与网格一样显示 {1} 张照片中的 {0} 张</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Pixel under the mouse</source>
        <translation>鼠标下的像素</translation>
    </message>
    <message>
        <source>Column, row · values before and after the recipe, as the file has them · L*a*b* (D50)</source>
        <translation>列、行 · 应用配方前后的值（按文件）· L*a*b* (D50)</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>由谁完成工作</translation>
    </message>
    <message>
        <source>Who works on the tiles of a photo; the toolbar and Settings change it</source>
        <translation>由谁处理照片的图块；可在工具栏和设置中更改</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Show the values of {0}</source>
        <translation>显示数值：{0}</translation>
    </message>
    <message>
        <source>Show or hide the values</source>
        <translation>显示或隐藏数值</translation>
    </message>
    <message>
        <source>Tick: the step is on</source>
        <translation>勾选：步骤启用</translation>
    </message>
    <message>
        <source>Actions for {0}</source>
        <translation>{0} 的操作</translation>
    </message>
    <message>
        <source>Duplicate, move, reset, remove</source>
        <translation>复制、移动、重置、移除</translation>
    </message>
    <message>
        <source>Edit {0} on the photo</source>
        <translation>在照片上编辑{0}</translation>
    </message>
    <message>
        <source>Edit on the photo: Enter keeps it, Esc takes it back</source>
        <translation>在照片上编辑：Enter 保留，Esc 取消</translation>
    </message>
    <message>
        <source>Pick {0} from the photo</source>
        <translation>从照片中拾取{0}</translation>
    </message>
    <message>
        <source>Click on something in the photo that should be grey</source>
        <translation>点击照片中应为灰色的地方</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Opacity and mask</source>
        <translation>不透明度和蒙版</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The batch runs.</source>
        <translation>批处理正在运行。</translation>
    </message>
    <message>
        <source>bound by {0}</source>
        <translation>受限于 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written; choose another folder</source>
        <translation>无法写入 {0}；请选择其他文件夹</translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation>保存跟踪</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Wheel: zoom; drag: move; double-click: all of it.</source>
        <translation>滚轮：缩放；拖动：移动；双击：全部。</translation>
    </message>
    <message>
        <source>Save trace…</source>
        <translation>保存跟踪…</translation>
    </message>
    <message>
        <source>Save as a file for Perfetto or Chrome</source>
        <translation>保存为 Perfetto 或 Chrome 可用的文件</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save as it is shown, as PNG</source>
        <translation>按显示保存为 PNG</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the batch</source>
        <translation>批处理时间线</translation>
    </message>
    <message>
        <source>GIL wait {0} ms</source>
        <translation>GIL 等待 {0} 毫秒</translation>
    </message>
    <message>
        <source>waiting for a core {0} ms</source>
        <translation>等待核心 {0} 毫秒</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读取者</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>写入者</translation>
    </message>
    <message>
        <source>No batch has run yet.</source>
        <translation>尚未运行批处理。</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>等待 GIL</translation>
    </message>
    <message>
        <source>waiting for a core</source>
        <translation>等待核心</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Drag the panel by its title, or move it with the arrow keys; Enter lays it on the next one</source>
        <translation>拖动标题或用方向键移动面板；按 Enter 叠到下一个面板上</translation>
    </message>
    <message>
        <source>Take {0} out of the window, or put it back</source>
        <translation>将 {0} 移出窗口，或放回原处</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>关闭 {0}</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>The result at 100 %</source>
        <translation>结果，100 %</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示什么</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>写入后的样子</translation>
    </message>
    <message>
        <source>The photo after encoding, at 100 %</source>
        <translation>编码后的照片，100 %</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>The photo before encoding (hold \)</source>
        <translation>编码前的照片（按住 \）</translation>
    </message>
    <message>
        <source>Size of the results</source>
        <translation>结果的大小</translation>
    </message>
    <message>
        <source>Trying it out on one photo…</source>
        <translation>正在用一张照片试验…</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} x {3} pixels ({4} MP)</source>
        <translation>{0}：{1}，{2} x {3} 像素（{4} MP）</translation>
    </message>
    <message>
        <source>all photos: about {0}</source>
        <translation>所有照片：约 {0}</translation>
    </message>
</context>
<context>
    <name>Warming</name>
    <message>
        <source>Preparing filters, this once: {0} of {1}. You can work meanwhile.</source>
        <translation>首次准备滤镜：{0} / {1}。您可以同时工作。</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Folder that photos come into</source>
        <translation>照片进入的文件夹</translation>
    </message>
    <message>
        <source>Folder for the results; not inside the other</source>
        <translation>结果文件夹；不能在另一个之内</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>结果位于</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>{0} done, {1} failed</source>
        <translation>{0} 完成，{1} 失败</translation>
    </message>
    <message>
        <source>New photos get the recipe as it is at the start, and the last export&apos;s format.</source>
        <translation>新照片使用开始时的配方和上次导出的格式。</translation>
    </message>
    <message>
        <source>Watching: {0}</source>
        <translation>正在监视：{0}</translation>
    </message>
    <message>
        <source>Stopped: {0}</source>
        <translation>已停止：{0}</translation>
    </message>
</context>
<context>
    <name>WheelsEditor</name>
    <message>
        <source>Show the numbers of these tones</source>
        <translation>显示这些影调的数值</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>影调</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>{0}的颜色</translation>
    </message>
    <message>
        <source>Drag the dot towards a colour, or move it with the arrows</source>
        <translation>把圆点拖向某种颜色，或用方向键移动</translation>
    </message>
</context>
</TS>
