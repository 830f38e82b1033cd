<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name></name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>写真を保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>own profile</source>
        <translation>独自のプロファイル</translation>
    </message>
    <message>
        <source>The profile to proof for, {0}, can&apos;t be read ({1}); name another in Settings.</source>
        <translation>プルーフ用プロファイル {0} を読めません ({1})。設定で別のものを指定してください。</translation>
    </message>
    <message>
        <source>{0} is no ICC profile that can be proofed for; name another in Settings.</source>
        <translation>{0} はプルーフに使える ICC プロファイルではありません。設定で別のものを指定してください。</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: no profile of it is named.</source>
        <translation>画面を sRGB とみなします: プロファイルが指定されていません。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1})</source>
        <translation>{0} を読めません ({1})</translation>
    </message>
    <message>
        <source>{0} is no profile of a screen</source>
        <translation>{0} は画面のプロファイルではありません</translation>
    </message>
    <message>
        <source>Photos are shown in the colours of {0}.</source>
        <translation>写真は {0} の色で表示されます。</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: the desktop tells no profile of it; name one.</source>
        <translation>画面を sRGB とみなします: デスクトップがプロファイルを示しません。指定してください。</translation>
    </message>
    <message>
        <source>what the desktop tells is no profile of a screen</source>
        <translation>デスクトップが示すものは画面のプロファイルではありません</translation>
    </message>
    <message>
        <source>the desktop&apos;s profile</source>
        <translation>デスクトップのプロファイル</translation>
    </message>
    <message>
        <source>Photos are shown in the colours of {0}, as the desktop says.</source>
        <translation>デスクトップの指定により、写真は {0} の色で表示されます。</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: {0}; name another file.</source>
        <translation>画面を sRGB とみなします: {0}。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Cores used; the share of time in which threads waited for Python&apos;s global lock; the longest time the window could not answer; tasks that workers have in hand</source>
        <translation>使用コア数、スレッドが Python のグローバルロックを待った時間の割合、ウィンドウが応答しなかった最長時間、処理中のタスク</translation>
    </message>
    <message>
        <source>GIL wait: the share of the tiles&apos; time in which a thread was ready to work but had to wait for Python&apos;s global lock; processes have a lock each, so they hardly wait.</source>
        <translation>GIL 待ち: 動けるスレッドが Python のグローバルロックを待った時間がタイルの時間に占める割合。プロセスはそれぞれ自分のロックを持つので、ほとんど待ちません。</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>threads only</source>
        <translation>スレッドのみ</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>順番に</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 ビット浮動小数点</translation>
    </message>
    <message>
        <source>{0} bit</source>
        <translation>{0} ビット</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>changed on the way</source>
        <translation>途中で変更</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>インタープリター実行</translation>
    </message>
    <message>
        <source>last run: {0} · {1}</source>
        <translation>前回の実行: {0} · {1}</translation>
    </message>
    <message>
        <source>{0} cores</source>
        <translation>{0} コア</translation>
    </message>
    <message>
        <source>GIL wait {0} %</source>
        <translation>GIL 待ち {0} %</translation>
    </message>
    <message>
        <source>longest stall {0} ms</source>
        <translation>最長の停止 {0} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in hand</source>
        <translation>
            <numerusform>処理中のタスク %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the same photos and recipe with {0}: {1} s, {2}, {3}; now x{4} as quick</source>
        <translation>同じ写真とレシピを{0}で: {1} 秒、{2}、{3}。今回は {4} 倍の速さ</translation>
    </message>
    <message>
        <source>{0}, but the machine was busy: no verdict</source>
        <translation>{0}。ただしコンピューターが混雑していたため判定なし</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>ワーカー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>so the window may stall</source>
        <translation>そのためウィンドウが止まることがあります</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完了 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>スキップ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>未処理 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {0}</source>
        <translation>キャンセル: {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>終了: {0}</translation>
    </message>
    <message>
        <source>stall {0} ms</source>
        <translation>停止 {0} ms</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>写真全体</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) copied</source>
        <translation>
            <numerusform>%n 個のステップをコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) follow the folder&apos;s recipe again</source>
        <translation>
            <numerusform>%n 枚の写真が再びフォルダーのレシピに従います</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have recipes of their own now</source>
        <translation>
            <numerusform>%n 枚の写真が独自のレシピを持ちました</numerusform>
        </translation>
    </message>
    <message>
        <source>The window could not answer for {0} ms, {1} ms of it its own work</source>
        <translation>ウィンドウが {0} ms 応答できませんでした (うち {1} ms は自身の処理)</translation>
    </message>
    <message numerus="yes">
        <source>(and %n time(s) more)</source>
        <translation>
            <numerusform>(ほか %n 回)</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>向きに合わせる</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>The edits of {0} are not kept: {1}</source>
        <translation>{0} の編集は保存されません: {1}</translation>
    </message>
    <message>
        <source>Drop the folder on the window, or press Ctrl+Shift+O and choose it. Its photos stand in the strip below; the first one is shown.</source>
        <translation>フォルダーをウィンドウにドロップするか、Ctrl+Shift+O を押して選びます。写真が下のストリップに並び、最初の1枚が表示されます。</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type “expo” and press Enter: the recipe has its first step, Exposure.</source>
        <translation>Ctrl+F を押し、「expo」と入力して Enter を押します。レシピの最初のステップ、露出が加わります。</translation>
    </message>
    <message>
        <source>Drag the slider Stops to the right until the photo is bright enough. A double-click puts it back.</source>
        <translation>段数のスライダーを、写真が十分に明るくなるまで右へドラッグします。ダブルクリックで元に戻ります。</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type “unsharp” and press Enter: the second step, Unsharp mask, sharpens.</source>
        <translation>Ctrl+F を押し、「unsharp」と入力して Enter を押します。2つ目のステップ、アンシャープマスクがくっきりさせます。</translation>
    </message>
    <message>
        <source>Press Ctrl+E. The dialog is filled in: all open photos, as JPEG, into a folder “edited” beside them. On the right stands what the results will look like and be called.</source>
        <translation>Ctrl+E を押します。ダイアログは入力済みです：開いている写真すべてを JPEG で、隣の「edited」フォルダーへ。右側に結果の見え方と名前が示されます。</translation>
    </message>
    <message>
        <source>Press Run. The queue shows what becomes of each photo; you can go on working meanwhile. The originals are as they were.</source>
        <translation>実行ボタンを押します。キューに各写真の状態が示されます。その間も作業を続けられます。元の写真はそのままです。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>知っておくと便利</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>All photos of a folder made brighter and sharper, as JPEG in another folder: six steps.</source>
        <translation>フォルダーの写真すべてを明るくくっきりさせ、JPEG で別のフォルダーへ：6つのステップ。</translation>
    </message>
    <message>
        <source>A recipe is a list of steps that work from top to bottom. Drag a step by its title to move it; its tick switches it off.</source>
        <translation>レシピは、上から順に働くステップのリストです。タイトルをドラッグすると移動でき、チェックを外すとオフになります。</translation>
    </message>
    <message>
        <source>Every step has an opacity and a mask, in the menu behind its three dots; but not those that move pixels.</source>
        <translation>各ステップには不透明度とマスクがあります（3つの点のメニュー）。ピクセルを動かすステップは除きます。</translation>
    </message>
    <message>
        <source>Hold \ to see the original; Y splits the view.</source>
        <translation>\ を押している間は元の写真を表示、Y で画面を分割します。</translation>
    </message>
    <message>
        <source>A number takes sums: 1200/2. The wheel and the arrows step, with Shift ten times, with Alt a tenth.</source>
        <translation>数値には計算式も使えます：1200/2。ホイールと矢印で増減し、Shift で10倍、Alt で10分の1になります。</translation>
    </message>
    <message>
        <source>“Move panels” in the menu View gives each panel a title: drag it by that to another side, onto another panel or out of the window. “Reset layout” puts all of them back.</source>
        <translation>表示メニューの「パネルを移動」で各パネルにタイトルが付きます。タイトルをドラッグして別の側、別のパネルの上、ウィンドウの外へ移せます。「レイアウトをリセット」で元に戻ります。</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name; Ctrl+? lists all keys, and changes them.</source>
        <translation>Ctrl+K でどのコマンドも名前で探せます。Ctrl+? ですべてのキーを一覧し、変更できます。</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S keeps a recipe as a file, for other folders and for the command line: photoedit batch FOLDER -o RESULTS -r RECIPE.toml</source>
        <translation>Ctrl+Alt+S でレシピをファイルに保存し、他のフォルダーやコマンドラインで使えます：photoedit batch FOLDER -o RESULTS -r RECIPE.toml</translation>
    </message>
    <message>
        <source>Originals are never changed. What can&apos;t be read or written is named in Messages, and costs no other photo.</source>
        <translation>元の写真は決して変更されません。読み書きできないものはメッセージに示され、他の写真には影響しません。</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>働き</translation>
    </message>
    <message>
        <source>Behind each title stands its name for the command line and for recipe files.</source>
        <translation>各タイトルの後ろは、コマンドラインとレシピファイルでの名前です。</translation>
    </message>
    <message>
        <source>A mask says where a step works. Places are in percent, so one recipe fits all photos.</source>
        <translation>マスクはステップが働く場所を決めます。位置はパーセントなので、1つのレシピがどの写真にも合います。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>AddFilterMenu</name>
    <message>
        <source>Search filters</source>
        <translation>フィルターを検索</translation>
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
        <translation>彩度</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>明度</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変わるもの</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Not done</source>
        <translation>未処理</translation>
    </message>
</context>
<context>
    <name>BlendRows</name>
    <message>
        <source>Where the step works</source>
        <translation>このステップが効く場所</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の写真</translation>
    </message>
    <message>
        <source>Click on something grey; Esc leaves</source>
        <translation>グレーの部分をクリック。Esc で終了</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Luminance</source>
        <translation>輝度</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>個別</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Shades of Grey</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>グレーワールド</translation>
    </message>
    <message>
        <source>White patch</source>
        <translation>ホワイトパッチ</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Red filter</source>
        <translation>レッドフィルター</translation>
    </message>
    <message>
        <source>Orange filter</source>
        <translation>オレンジフィルター</translation>
    </message>
    <message>
        <source>Yellow filter</source>
        <translation>イエローフィルター</translation>
    </message>
    <message>
        <source>Green filter</source>
        <translation>グリーンフィルター</translation>
    </message>
    <message>
        <source>Blue filter</source>
        <translation>ブルーフィルター</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>赤外線</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
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
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>規則的</translation>
    </message>
    <message>
        <source>Blue noise</source>
        <translation>ブルーノイズ</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation>誤差拡散</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>やわらかい</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>細線</translation>
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
        <translation>両方</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>対角線</translation>
    </message>
    <message>
        <source>Transverse</source>
        <translation>もう一方の対角線</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>符号化値</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>リニア</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>六角形</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>収める</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>満たす</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>正確に</translation>
    </message>
    <message>
        <source>Lanczos3</source>
        <translation>Lanczos3</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>キュービック</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>バイリニア</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近傍</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
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
        <translation>最速</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
        <translation>ストリップ</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>逐次</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>コンパイル済み</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>インタープリター</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>In photoedit</source>
        <translation>photoedit 内</translation>
    </message>
    <message>
        <source>Beside photos</source>
        <translation>写真の横</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>知覚的</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>相対的</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>絶対的</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>Strip GPS</source>
        <translation>GPS を削除</translation>
    </message>
    <message>
        <source>Strip all</source>
        <translation>すべて削除</translation>
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
        <translation>全体</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>明るさの範囲</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>円形</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>There are no copied edits; copy those of a photo with Ctrl+C</source>
        <translation>コピーした編集がありません。Ctrl+C で写真の編集をコピーしてください</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>コピーした内容</translation>
    </message>
</context>
<context>
    <name>Corners</name>
    <message>
        <source>Exact at 100 % only</source>
        <translation>100 % でのみ正確</translation>
    </message>
    <message>
        <source>Exact at 100 % only, and here nearly so: {0}. Click to look at 100 %.</source>
        <translation>100 % でのみ正確、ここではほぼ正確: {0}。クリックで 100 % 表示。</translation>
    </message>
</context>
<context>
    <name>CurvesEditor</name>
    <message>
        <source>Curve</source>
        <translation>カーブ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>Declared</name>
    <message>
        <source>Tone</source>
        <translation>トーン</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Sharpen and denoise</source>
        <translation>シャープとノイズ除去</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>ジオメトリ</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>自動コントラスト</translation>
    </message>
    <message>
        <source>Gives each photo full contrast: its darkest parts become black and its brightest ones white.</source>
        <translation>各写真のコントラストを最大にします。最も暗い部分が黒に、最も明るい部分が白になります。</translation>
    </message>
    <message>
        <source>Auto levels</source>
        <translation>自動レベル</translation>
    </message>
    <message>
        <source>Stretches the tones of each photo until they reach from black to white.</source>
        <translation>各写真のトーンを黒から白まで引き伸ばします。</translation>
    </message>
    <message>
        <source>Auto white balance</source>
        <translation>自動ホワイトバランス</translation>
    </message>
    <message>
        <source>Finds the colour of the light in each photo, and makes that light white.</source>
        <translation>各写真の光の色を見つけ、その光を白にします。</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>バイラテラル</translation>
    </message>
    <message>
        <source>Smooths what is nearly alike and leaves edges: the mean of the neighbours that have a similar colour.</source>
        <translation>似た部分をなめらかにし、エッジを残します。色の近い近傍の平均です。</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>モノクロ</translation>
    </message>
    <message>
        <source>Makes a black and white photo, as film behind a coloured filter or as you mix it.</source>
        <translation>モノクロ写真にします。カラーフィルター越しのフィルムのように、または自分の配合で。</translation>
    </message>
    <message>
        <source>Black and white point</source>
        <translation>黒点と白点</translation>
    </message>
    <message>
        <source>Says which colour of the photo is black and which is white, and how dark and how bright they become.</source>
        <translation>写真のどの色を黒、どの色を白とするか、どれだけ暗く明るくするかを決めます。</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>Puts the photo on a larger sheet: an even border, or as much as a square or another aspect takes.</source>
        <translation>写真を大きな台紙に置きます。均等な枠、または正方形などの縦横比に必要な分だけ。</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>ボックスぼかし</translation>
    </message>
    <message>
        <source>Blurs with a square: each value becomes the mean of its neighbours.</source>
        <translation>正方形でぼかします。各値は近傍の平均になります。</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>明るさとコントラスト</translation>
    </message>
    <message>
        <source>Shifts all tones towards white or black, and spreads them or draws them together.</source>
        <translation>すべてのトーンを白または黒へ動かし、広げたり狭めたりします。</translation>
    </message>
    <message>
        <source>Channel mixer</source>
        <translation>チャンネルミキサー</translation>
    </message>
    <message>
        <source>Mixes new red, green and blue from the photo&apos;s own.</source>
        <translation>写真のチャンネルから新しいレッド、グリーン、ブルーを作ります。</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>Brings out contrast in every part of the photo by itself, in dark corners and bright skies alike.</source>
        <translation>暗い隅も明るい空も、写真の各部分のコントラストを個別に引き出します。</translation>
    </message>
    <message>
        <source>Colour balance</source>
        <translation>カラーバランス</translation>
    </message>
    <message>
        <source>Moves shadows, midtones and highlights towards red or cyan, green or magenta, blue or yellow.</source>
        <translation>シャドウ、中間調、ハイライトをレッド/シアン、グリーン/マゼンタ、ブルー/イエローへ動かします。</translation>
    </message>
    <message>
        <source>Colour matrix</source>
        <translation>カラーマトリクス</translation>
    </message>
    <message>
        <source>Mixes the channels: each one of the result is a sum of parts of red, green and blue.</source>
        <translation>チャンネルを混ぜます。結果の各チャンネルはレッド、グリーン、ブルーの和です。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Spreads tones away from middle grey, or draws them together.</source>
        <translation>トーンを中間グレーから離すか、近づけます。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Keeps a rectangle of the photo.</source>
        <translation>写真の長方形を残します。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>トーンカーブ</translation>
    </message>
    <message>
        <source>Bends the tones along a smooth curve through points: where a tone is, and where it goes.</source>
        <translation>点を通るなめらかなカーブでトーンを曲げます。元のトーンと行き先です。</translation>
    </message>
    <message>
        <source>Deconvolution</source>
        <translation>デコンボリューション</translation>
    </message>
    <message>
        <source>Undoes a slight blur of the lens, where sharpening would only hide it.</source>
        <translation>レンズのわずかなぼけを元に戻します。シャープでは隠すだけです。</translation>
    </message>
    <message>
        <source>Defringe</source>
        <translation>フリンジ除去</translation>
    </message>
    <message>
        <source>Takes purple and green fringes off hard edges, and leaves brightness alone.</source>
        <translation>硬いエッジの紫と緑のフリンジを取り、明るさは変えません。</translation>
    </message>
    <message>
        <source>Dehaze</source>
        <translation>かすみの除去</translation>
    </message>
    <message>
        <source>Clears haze and mist from the distance.</source>
        <translation>遠景のかすみや霧を取ります。</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>ノイズ除去</translation>
    </message>
    <message>
        <source>Takes noise away, of brightness and of colour apart.</source>
        <translation>明るさと色のノイズを別々に取ります。</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>ディザ</translation>
    </message>
    <message>
        <source>Shows the photo in few tones, and those between by patterns of dots.</source>
        <translation>写真を少ないトーンで表し、間を点の模様で表します。</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Draws the edges of what the photo shows.</source>
        <translation>写真のエッジを描きます。</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>エンボス</translation>
    </message>
    <message>
        <source>Makes a grey relief: bright is high, and light falls from one side.</source>
        <translation>グレーの浮き彫りにします。明るい所が高く、片側から光が当たります。</translation>
    </message>
    <message>
        <source>Equalize</source>
        <translation>平坦化</translation>
    </message>
    <message>
        <source>Spreads the brightness of each photo evenly from black to white, for the most contrast everywhere.</source>
        <translation>各写真の明るさを黒から白へ均等に広げ、全体のコントラストを最大にします。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露光量</translation>
    </message>
    <message>
        <source>Makes the photo brighter or darker, as more or less light on the sensor would.</source>
        <translation>センサーに届く光を増減したように、写真を明るくまたは暗くします。</translation>
    </message>
    <message>
        <source>Filmic</source>
        <translation>フィルミック</translation>
    </message>
    <message>
        <source>Gives the photo the contrast of film: dark tones fall gently to black, bright ones roll off to white.</source>
        <translation>フィルムのコントラストにします。暗部はなだらかに黒へ、明部はゆるやかに白へ。</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>反転 (鏡像)</translation>
    </message>
    <message>
        <source>Mirrors the photo; no pixel changes its value.</source>
        <translation>写真を鏡像にします。ピクセルの値は変わりません。</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>ガンマ</translation>
    </message>
    <message>
        <source>Makes the tones between black and white brighter or darker; black and white stay.</source>
        <translation>黒と白の間のトーンを明るくまたは暗くします。黒と白は変わりません。</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>ガウスぼかし</translation>
    </message>
    <message>
        <source>Blurs the photo softly and evenly.</source>
        <translation>写真をやわらかく均一にぼかします。</translation>
    </message>
    <message>
        <source>Gradient filter</source>
        <translation>段階フィルター</translation>
    </message>
    <message>
        <source>Darkens one side of the photo, usually the sky, as a graduated glass before the lens does.</source>
        <translation>レンズ前のハーフ ND のように、写真の片側 (主に空) を暗くします。</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>粒子</translation>
    </message>
    <message>
        <source>Adds grain as of film: most in the midtones, none in black and white.</source>
        <translation>フィルムの粒子を加えます。中間調に最も多く、黒と白にはありません。</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>ハイパス</translation>
    </message>
    <message>
        <source>Keeps the details alone, on grey: what a Gaussian blur takes away.</source>
        <translation>ガウスぼかしが取り去る細部だけをグレーの上に残します。</translation>
    </message>
    <message>
        <source>Hot pixels</source>
        <translation>ホットピクセル</translation>
    </message>
    <message>
        <source>Takes away single pixels that shine or are dead, as on long exposures.</source>
        <translation>長時間露光などで光ったり死んだりしている単独のピクセルを取ります。</translation>
    </message>
    <message>
        <source>HSL bands</source>
        <translation>HSL バンド</translation>
    </message>
    <message>
        <source>Changes hue, saturation and lightness of eight bands of colour, from red to magenta, each by itself.</source>
        <translation>レッドからマゼンタまで 8 色の色相、彩度、輝度を個別に変えます。</translation>
    </message>
    <message>
        <source>Hue shift</source>
        <translation>色相シフト</translation>
    </message>
    <message>
        <source>Turns all colours round the colour circle; each stays as light and as strong as it was.</source>
        <translation>すべての色を色相環で回します。明るさと鮮やかさは変わりません。</translation>
    </message>
    <message>
        <source>Image watermark</source>
        <translation>画像の透かし</translation>
    </message>
    <message>
        <source>Lays a logo or another picture over the photo, in proportion to its size.</source>
        <translation>写真の大きさに合わせてロゴなどの画像を重ねます。</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>階調の反転</translation>
    </message>
    <message>
        <source>Turns the photo into its negative.</source>
        <translation>写真をネガにします。</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>レンズぼかし</translation>
    </message>
    <message>
        <source>Blurs as a lens out of focus does: a bright point becomes a bright disc.</source>
        <translation>ピントの外れたレンズのようにぼかします。明るい点が明るい円になります。</translation>
    </message>
    <message>
        <source>Lens distortion</source>
        <translation>レンズのゆがみ</translation>
    </message>
    <message>
        <source>Straightens the curved lines of a lens: barrel, pincushion and wavy distortion.</source>
        <translation>レンズの曲がった線をまっすぐにします: 樽型、糸巻き型、陣笠型のゆがみ。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Sets what becomes black and what becomes white, and bends the tones between.</source>
        <translation>黒になる値と白になる値を決め、間のトーンを曲げます。</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>ローカルコントラスト</translation>
    </message>
    <message>
        <source>Brings out structure, also known as clarity: more contrast within each part of the photo.</source>
        <translation>構造を引き出します (明瞭度)。写真の各部分のコントラストを強めます。</translation>
    </message>
    <message>
        <source>LUT</source>
        <translation>LUT</translation>
    </message>
    <message>
        <source>Gives the photo the look of a 3D look-up table, as films and other programs come with.</source>
        <translation>フィルムや他のソフトの 3D ルックアップテーブルの雰囲気にします。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>メディアン</translation>
    </message>
    <message>
        <source>Takes specks and noise away and keeps edges sharp: each value becomes the median of its neighbours.</source>
        <translation>斑点やノイズを取り、エッジを保ちます。各値は近傍の中央値になります。</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>モーションぼかし</translation>
    </message>
    <message>
        <source>Blurs along a line, as a camera does that moves during the exposure.</source>
        <translation>露光中に動いたカメラのように、線に沿ってぼかします。</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>ノンローカルミーン</translation>
    </message>
    <message>
        <source>Takes noise away and keeps fine texture: the mean of the pixels whose surroundings look alike.</source>
        <translation>ノイズを取り、細かな質感を保ちます。周囲の似たピクセルの平均です。</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>遠近補正</translation>
    </message>
    <message>
        <source>Straightens what was seen from aside: a four-cornered part of the photo becomes the whole picture.</source>
        <translation>斜めから見たものをまっすぐにします。写真の四角形が画面全体になります。</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>モザイク</translation>
    </message>
    <message>
        <source>Makes large square pixels: each block gets its mean.</source>
        <translation>大きな正方形のピクセルにします。各ブロックは平均になります。</translation>
    </message>
    <message>
        <source>Posterize</source>
        <translation>ポスタリゼーション</translation>
    </message>
    <message>
        <source>Leaves only a few tones in each channel, as in a silk-screen poster.</source>
        <translation>シルクスクリーンのポスターのように、各チャンネルを少ないトーンにします。</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python スクリプト</translation>
    </message>
    <message>
        <source>Runs your own Python on the pixels: a file with a function `pixel` or `tile`.</source>
        <translation>自分の Python をピクセルに適用します: 関数 `pixel` か `tile` を持つファイル。</translation>
    </message>
    <message>
        <source>Radial blur</source>
        <translation>放射状ぼかし</translation>
    </message>
    <message>
        <source>Blurs outwards from a point, as zooming during the exposure does, or around it, as turning does.</source>
        <translation>露光中のズームのように点から外へ、または回転のように点の周りにぼかします。</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>サイズ変更</translation>
    </message>
    <message>
        <source>Makes the photo smaller or larger, in linear light and without aliasing.</source>
        <translation>リニア光で、エイリアシングなしに写真を縮小または拡大します。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Turns the photo counter-clockwise. Quarter turns are exact: no pixel changes its value.</source>
        <translation>写真を反時計回りに回します。90 度単位は正確で、ピクセルの値は変わりません。</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <source>Makes colours stronger or paler; 0 makes the photo grey.</source>
        <translation>色を鮮やかに、または淡くします。0 でグレー。</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Gives the photo the brown tones of an old print.</source>
        <translation>古いプリントの茶色い調子にします。</translation>
    </message>
    <message>
        <source>Shadows and highlights</source>
        <translation>シャドウとハイライト</translation>
    </message>
    <message>
        <source>Lifts the shadows or brings back the highlights, and keeps the detail inside them.</source>
        <translation>シャドウを持ち上げ、またはハイライトを戻し、細部を保ちます。</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>ソラリゼーション</translation>
    </message>
    <message>
        <source>Turns the bright tones into their negative, as a print does that sees light while it is developed.</source>
        <translation>現像中に光を受けたプリントのように、明るいトーンをネガにします。</translation>
    </message>
    <message>
        <source>Split toning</source>
        <translation>明暗別色補正</translation>
    </message>
    <message>
        <source>Tints the shadows with one colour and the highlights with another.</source>
        <translation>シャドウとハイライトに別々の色を付けます。</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>傾き補正</translation>
    </message>
    <message>
        <source>Turns the photo a little, to level the horizon, and cuts the empty corners off.</source>
        <translation>写真を少し回して水平にし、空いた角を切ります。</translation>
    </message>
    <message>
        <source>Surface blur</source>
        <translation>ぼかし (表面)</translation>
    </message>
    <message>
        <source>Smooths surfaces, as of skin and sky, and keeps edges.</source>
        <translation>肌や空などの面をなめらかにし、エッジを保ちます。</translation>
    </message>
    <message>
        <source>Text watermark</source>
        <translation>文字の透かし</translation>
    </message>
    <message>
        <source>Writes a line of text over the photo, in proportion to its size.</source>
        <translation>写真の大きさに合わせて 1 行の文字を書きます。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Makes everything black or white: what is as bright as the level, or brighter, becomes white.</source>
        <translation>すべてを黒か白にします。レベル以上の明るさが白になります。</translation>
    </message>
    <message>
        <source>Tilt shift</source>
        <translation>ティルトシフト</translation>
    </message>
    <message>
        <source>Keeps a band sharp and blurs the more the further away from it, so that a town looks like a toy.</source>
        <translation>帯だけをシャープに保ち、離れるほどぼかします。街がおもちゃのように見えます。</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>アンシャープマスク</translation>
    </message>
    <message>
        <source>Sharpens by adding back what a blur takes away.</source>
        <translation>ぼかしで失われるものを加えてシャープにします。</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>自然な彩度</translation>
    </message>
    <message>
        <source>Makes pale colours stronger, and strong ones hardly: skin stays natural, nothing becomes garish.</source>
        <translation>淡い色を強め、濃い色はほとんど変えません。肌は自然なまま、どぎつくなりません。</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>周辺光量</translation>
    </message>
    <message>
        <source>Makes the corners darker or brighter.</source>
        <translation>四隅を暗くまたは明るくします。</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>ホワイトバランス</translation>
    </message>
    <message>
        <source>Makes the photo warmer or cooler, greener or more magenta.</source>
        <translation>写真を暖かくまたは冷たく、緑寄りまたはマゼンタ寄りにします。</translation>
    </message>
    <message>
        <source>Full strength up to a first point, then fading out until a second one, like a graduated filter.</source>
        <translation>段階フィルターのように、最初の点まで最大で、次の点まで弱まります。</translation>
    </message>
    <message>
        <source>Full strength where the photo is as bright as the range says, fading out on both sides of it.</source>
        <translation>写真の明るさが範囲内のとき最大で、両側で弱まります。</translation>
    </message>
    <message>
        <source>Full strength in the middle of an ellipse, fading out to nothing at its edge.</source>
        <translation>楕円の中央で最大、縁でなくなります。</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>How much of the darkest and of the brightest may be lost</source>
        <translation>最も暗い部分と明るい部分をどれだけ失ってよいか</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>What is stretched</source>
        <translation>引き伸ばす対象</translation>
    </message>
    <message>
        <source>Stretch brightness; colours keep their balance</source>
        <translation>明るさを引き伸ばします。色のバランスは保たれます</translation>
    </message>
    <message>
        <source>Stretch red, green and blue each for itself; casts of shadows and lights go away</source>
        <translation>レッド、グリーン、ブルーを個別に引き伸ばします。シャドウとハイライトの色かぶりが消えます</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>適用量</translation>
    </message>
    <message>
        <source>How much of the stretching; 0 changes nothing</source>
        <translation>引き伸ばす量。0 で変化なし</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How the light is found</source>
        <translation>光の見つけ方</translation>
    </message>
    <message>
        <source>Bright parts count more: the mean of the 6th powers (Finlayson, Trezzi 2004)</source>
        <translation>明るい部分を重視: 6 乗平均 (Finlayson, Trezzi 2004)</translation>
    </message>
    <message>
        <source>All colours together are grey: the mean (Buchsbaum 1980)</source>
        <translation>全色の平均はグレー (Buchsbaum 1980)</translation>
    </message>
    <message>
        <source>The brightest part is white: the brightest values of each channel (Land 1977)</source>
        <translation>最も明るい部分が白: 各チャンネルの最大値 (Land 1977)</translation>
    </message>
    <message>
        <source>For white-patch: how much of each channel&apos;s brightest values to leave out</source>
        <translation>ホワイトパッチ用: 各チャンネルの最も明るい値をどれだけ除くか</translation>
    </message>
    <message>
        <source>How far to go; 0 changes nothing</source>
        <translation>適用の度合い。0 で変化なし</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Standard deviation (sigma) of the blur</source>
        <translation>ぼかしの標準偏差 (シグマ)</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Standard deviation of what colours may differ by; 1 is black to white in one channel</source>
        <translation>許容する色の差の標準偏差。1 は 1 チャンネルの黒から白</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>What the greys are made of</source>
        <translation>グレーの作り方</translation>
    </message>
    <message>
        <source>As bright as colours look (the luminance of Rec. 709)</source>
        <translation>見た目の明るさどおり (Rec. 709 の輝度)</translation>
    </message>
    <message>
        <source>Dark skies, bright skin: a red filter in front of the lens</source>
        <translation>空は暗く、肌は明るく: レンズの前のレッドフィルター</translation>
    </message>
    <message>
        <source>Between red and yellow</source>
        <translation>レッドとイエローの間</translation>
    </message>
    <message>
        <source>Skies a little darker: the usual filter for landscapes</source>
        <translation>空が少し暗く: 風景の定番フィルター</translation>
    </message>
    <message>
        <source>Bright leaves, darker skin</source>
        <translation>葉は明るく、肌は暗めに</translation>
    </message>
    <message>
        <source>Bright skies and haze, dark skin and lips</source>
        <translation>空とかすみは明るく、肌と唇は暗く</translation>
    </message>
    <message>
        <source>Glowing leaves, black skies</source>
        <translation>輝く葉、黒い空</translation>
    </message>
    <message>
        <source>The parts below</source>
        <translation>下の割合</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>レッド</translation>
    </message>
    <message>
        <source>Part of red, for custom</source>
        <translation>レッドの割合 (カスタム用)</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>グリーン</translation>
    </message>
    <message>
        <source>Part of green, for custom</source>
        <translation>グリーンの割合 (カスタム用)</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>ブルー</translation>
    </message>
    <message>
        <source>Part of blue, for custom</source>
        <translation>ブルーの割合 (カスタム用)</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>What becomes black: red, green and blue, 0 to 1</source>
        <translation>黒になる色: レッド、グリーン、ブルー、0〜1</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>What becomes white: red, green and blue, 0 to 1</source>
        <translation>白になる色: レッド、グリーン、ブルー、0〜1</translation>
    </message>
    <message>
        <source>Darkest</source>
        <translation>最暗</translation>
    </message>
    <message>
        <source>How bright black becomes; more gives faded shadows</source>
        <translation>黒の明るさ。大きいほどシャドウが浅くなります</translation>
    </message>
    <message>
        <source>Brightest</source>
        <translation>最明</translation>
    </message>
    <message>
        <source>How bright white becomes; less gives muted highlights</source>
        <translation>白の明るさ。小さいほどハイライトが抑えられます</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Width, in percent of the shorter side</source>
        <translation>幅。短辺に対する %</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>So much more at the bottom, as prints have</source>
        <translation>プリントのように下側だけ広げる量</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Width to height of the result, like 1:1; the sheet grows until it has that</source>
        <translation>結果の幅対高さ (例 1:1)。台紙がその比率まで広がります</translation>
    </message>
    <message>
        <source>:1</source>
        <translation>:1</translation>
    </message>
    <message>
        <source>What the border is filled with</source>
        <translation>枠を塗る色</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Where the photo lies on a sheet that has grown for its aspect</source>
        <translation>縦横比のために広がった台紙上の写真の位置</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>中央に</translation>
    </message>
    <message>
        <source>At the top, in the middle</source>
        <translation>上の中央に</translation>
    </message>
    <message>
        <source>At the bottom, in the middle</source>
        <translation>下の中央に</translation>
    </message>
    <message>
        <source>At the left, in the middle</source>
        <translation>左の中央に</translation>
    </message>
    <message>
        <source>At the right, in the middle</source>
        <translation>右の中央に</translation>
    </message>
    <message>
        <source>In the top left corner</source>
        <translation>左上の角に</translation>
    </message>
    <message>
        <source>In the top right corner</source>
        <translation>右上の角に</translation>
    </message>
    <message>
        <source>In the bottom left corner</source>
        <translation>左下の角に</translation>
    </message>
    <message>
        <source>In the bottom right corner</source>
        <translation>右下の角に</translation>
    </message>
    <message>
        <source>Pixels to each side: at 1 the window is 3 x 3, at 2 it is 5 x 5</source>
        <translation>各方向のピクセル数: 1 で 3 x 3、2 で 5 x 5</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Above 0 everything moves towards white, below 0 towards black</source>
        <translation>0 より大きいと明るく、小さいと暗くなります</translation>
    </message>
    <message>
        <source>-1 is flat grey, 0 changes nothing</source>
        <translation>-1 は平坦なグレー、0 で変化なし</translation>
    </message>
    <message>
        <source>Red red</source>
        <translation>レッド←レッド</translation>
    </message>
    <message>
        <source>How much red the new red takes</source>
        <translation>新しいレッドに加えるレッドの量</translation>
    </message>
    <message>
        <source>Red green</source>
        <translation>レッド←グリーン</translation>
    </message>
    <message>
        <source>How much green the new red takes</source>
        <translation>新しいレッドに加えるグリーンの量</translation>
    </message>
    <message>
        <source>Red blue</source>
        <translation>レッド←ブルー</translation>
    </message>
    <message>
        <source>How much blue the new red takes</source>
        <translation>新しいレッドに加えるブルーの量</translation>
    </message>
    <message>
        <source>Green red</source>
        <translation>グリーン←レッド</translation>
    </message>
    <message>
        <source>How much red the new green takes</source>
        <translation>新しいグリーンに加えるレッドの量</translation>
    </message>
    <message>
        <source>Green green</source>
        <translation>グリーン←グリーン</translation>
    </message>
    <message>
        <source>How much green the new green takes</source>
        <translation>新しいグリーンに加えるグリーンの量</translation>
    </message>
    <message>
        <source>Green blue</source>
        <translation>グリーン←ブルー</translation>
    </message>
    <message>
        <source>How much blue the new green takes</source>
        <translation>新しいグリーンに加えるブルーの量</translation>
    </message>
    <message>
        <source>Blue red</source>
        <translation>ブルー←レッド</translation>
    </message>
    <message>
        <source>How much red the new blue takes</source>
        <translation>新しいブルーに加えるレッドの量</translation>
    </message>
    <message>
        <source>Blue green</source>
        <translation>ブルー←グリーン</translation>
    </message>
    <message>
        <source>How much green the new blue takes</source>
        <translation>新しいブルーに加えるグリーンの量</translation>
    </message>
    <message>
        <source>Blue blue</source>
        <translation>ブルー←ブルー</translation>
    </message>
    <message>
        <source>How much blue the new blue takes</source>
        <translation>新しいブルーに加えるブルーの量</translation>
    </message>
    <message>
        <source>Keep greys</source>
        <translation>グレーを維持</translation>
    </message>
    <message>
        <source>Scale each new channel so that its parts add up to 1: greys keep their brightness</source>
        <translation>各チャンネルの割合の合計を 1 にします。グレーの明るさが保たれます</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Steepest curve, as a multiple of the straight one: more brings out more contrast, and noise</source>
        <translation>最も急なカーブ (直線の倍数)。大きいほどコントラストとノイズが増えます</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Cells across and down the photo</source>
        <translation>縦横の分割数</translation>
    </message>
    <message>
        <source>Shadows red</source>
        <translation>シャドウ レッド</translation>
    </message>
    <message>
        <source>Move shadows towards red, below 0 towards cyan</source>
        <translation>シャドウをレッド寄りに。0 未満はシアン寄りに</translation>
    </message>
    <message>
        <source>Shadows green</source>
        <translation>シャドウ グリーン</translation>
    </message>
    <message>
        <source>Move shadows towards green, below 0 towards magenta</source>
        <translation>シャドウをグリーン寄りに。0 未満はマゼンタ寄りに</translation>
    </message>
    <message>
        <source>Shadows blue</source>
        <translation>シャドウ ブルー</translation>
    </message>
    <message>
        <source>Move shadows towards blue, below 0 towards yellow</source>
        <translation>シャドウをブルー寄りに。0 未満はイエロー寄りに</translation>
    </message>
    <message>
        <source>Midtones red</source>
        <translation>中間調 レッド</translation>
    </message>
    <message>
        <source>Move midtones towards red, below 0 towards cyan</source>
        <translation>中間調をレッド寄りに。0 未満はシアン寄りに</translation>
    </message>
    <message>
        <source>Midtones green</source>
        <translation>中間調 グリーン</translation>
    </message>
    <message>
        <source>Move midtones towards green, below 0 towards magenta</source>
        <translation>中間調をグリーン寄りに。0 未満はマゼンタ寄りに</translation>
    </message>
    <message>
        <source>Midtones blue</source>
        <translation>中間調 ブルー</translation>
    </message>
    <message>
        <source>Move midtones towards blue, below 0 towards yellow</source>
        <translation>中間調をブルー寄りに。0 未満はイエロー寄りに</translation>
    </message>
    <message>
        <source>Highlights red</source>
        <translation>ハイライト レッド</translation>
    </message>
    <message>
        <source>Move highlights towards red, below 0 towards cyan</source>
        <translation>ハイライトをレッド寄りに。0 未満はシアン寄りに</translation>
    </message>
    <message>
        <source>Highlights green</source>
        <translation>ハイライト グリーン</translation>
    </message>
    <message>
        <source>Move highlights towards green, below 0 towards magenta</source>
        <translation>ハイライトをグリーン寄りに。0 未満はマゼンタ寄りに</translation>
    </message>
    <message>
        <source>Highlights blue</source>
        <translation>ハイライト ブルー</translation>
    </message>
    <message>
        <source>Move highlights towards blue, below 0 towards yellow</source>
        <translation>ハイライトをブルー寄りに。0 未満はイエロー寄りに</translation>
    </message>
    <message>
        <source>Keep luminance</source>
        <translation>輝度を維持</translation>
    </message>
    <message>
        <source>Give each pixel its brightness back</source>
        <translation>各ピクセルの明るさを元に戻します</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリクス</translation>
    </message>
    <message>
        <source>Three groups for red, green and blue of the result: what each takes of red, green and blue</source>
        <translation>結果のレッド、グリーン、ブルー用の 3 組: それぞれが取るレッド、グリーン、ブルーの量</translation>
    </message>
    <message>
        <source>0 changes nothing, -1 is flat grey</source>
        <translation>0 で変化なし、-1 は平坦なグレー</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Where the rectangle begins</source>
        <translation>長方形の始点</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Width of the rectangle</source>
        <translation>長方形の幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Height of the rectangle</source>
        <translation>長方形の高さ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>What the four lengths count</source>
        <translation>4 つの長さの単位</translation>
    </message>
    <message>
        <source>Pixels of the photo</source>
        <translation>写真のピクセル</translation>
    </message>
    <message>
        <source>Percent of the photo&apos;s width and height</source>
        <translation>写真の幅と高さに対する %</translation>
    </message>
    <message>
        <source>Width to height, like 3:2 or 1.5</source>
        <translation>幅対高さ (例 3:2、1.5)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>向きに合わせる</translation>
    </message>
    <message>
        <source>Turn the aspect with the photo: 3:2 is 2:3 for upright photos</source>
        <translation>縦横比を写真の向きに合わせます: 縦位置では 3:2 が 2:3</translation>
    </message>
    <message>
        <source>Which part is kept, where left or top does not say so</source>
        <translation>左や上の指定がないときに残す部分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>The curve: pairs of tone and new tone, from 0 (black) to 1 (white)</source>
        <translation>カーブ: トーンと新しいトーンの組、0 (黒)〜1 (白)</translation>
    </message>
    <message>
        <source>A further curve for red alone</source>
        <translation>レッドだけのカーブ</translation>
    </message>
    <message>
        <source>A further curve for green alone</source>
        <translation>グリーンだけのカーブ</translation>
    </message>
    <message>
        <source>A further curve for blue alone</source>
        <translation>ブルーだけのカーブ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>What the points bend</source>
        <translation>ポイントが曲げる対象</translation>
    </message>
    <message>
        <source>Bend red, green and blue alike: colours grow stronger with contrast, as in most programs</source>
        <translation>レッド、グリーン、ブルーを同じに曲げます。多くのソフトのように、コントラストとともに色が濃くなります</translation>
    </message>
    <message>
        <source>Bend brightness only: all channels rise or fall by the same amount</source>
        <translation>明るさだけを曲げます。全チャンネルが同じだけ上下します</translation>
    </message>
    <message>
        <source>Standard deviation (sigma) of the blur that is undone</source>
        <translation>元に戻すぼけの標準偏差 (シグマ)</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>反復回数</translation>
    </message>
    <message>
        <source>More is sharper, and noisier</source>
        <translation>多いほどシャープになり、ノイズも増えます</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>How much of the fringe goes</source>
        <translation>フリンジを消す量</translation>
    </message>
    <message>
        <source>About the width of the fringes: standard deviation of the means</source>
        <translation>およそフリンジの幅: 平均の標準偏差</translation>
    </message>
    <message>
        <source>How much a fringe&apos;s colour differs from what is around</source>
        <translation>フリンジの色が周囲とどれだけ違うか</translation>
    </message>
    <message>
        <source>How much of the haze goes</source>
        <translation>かすみを消す量</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Radius of the window that something dark is looked for in, in percent of the longer side</source>
        <translation>暗い部分を探すウィンドウの半径。長辺に対する %</translation>
    </message>
    <message>
        <source>Airlight</source>
        <translation>大気光</translation>
    </message>
    <message>
        <source>How many of the photo&apos;s values are darker than haze</source>
        <translation>かすみより暗い値の割合</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>輝度</translation>
    </message>
    <message>
        <source>Standard deviation of the noise in brightness; 1 is black to white</source>
        <translation>輝度ノイズの標準偏差。1 は黒から白</translation>
    </message>
    <message>
        <source>Standard deviation of the noise in colours</source>
        <translation>カラーノイズの標準偏差</translation>
    </message>
    <message>
        <source>Tones of each channel; at 2 each is on or off</source>
        <translation>各チャンネルのトーン数。2 ならオンかオフ</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>How the dots lie</source>
        <translation>点の並び方</translation>
    </message>
    <message>
        <source>A fine grid, as old printers have it</source>
        <translation>古いプリンターのような細かい格子</translation>
    </message>
    <message>
        <source>Scattered dots without a grid</source>
        <translation>格子のない散らした点</translation>
    </message>
    <message>
        <source>Each dot makes up for its neighbours: the sharpest</source>
        <translation>各ドットが隣を補う：最も鮮明</translation>
    </message>
    <message>
        <source>How bright edges are</source>
        <translation>エッジの明るさ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>What the drawing looks like</source>
        <translation>描き方</translation>
    </message>
    <message>
        <source>Light lines on black</source>
        <translation>黒地に明るい線</translation>
    </message>
    <message>
        <source>Dark lines on white, as a pencil draws</source>
        <translation>鉛筆のように白地に暗い線</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>How wide the lines are</source>
        <translation>線の幅</translation>
    </message>
    <message>
        <source>As wide as the edge is soft</source>
        <translation>エッジのやわらかさに応じた幅</translation>
    </message>
    <message>
        <source>One pixel wide, where the edge is steepest, as Canny&apos;s edge detector draws them</source>
        <translation>エッジの最も急な所に 1 ピクセル幅、Canny のエッジ検出と同じ</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Thin lines that are weaker are left out; blur the photo first, and there are fewer</source>
        <translation>弱い細線は省きます。先に写真をぼかすと減ります</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>How strong light and shadow are</source>
        <translation>光と影の強さ</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Where the light comes from: 0 is the right, 90 above, 135 the top left</source>
        <translation>光の方向: 0 は右、90 は上、135 は左上</translation>
    </message>
    <message>
        <source>How far to go; 0 changes nothing, 1 is all the way</source>
        <translation>適用の度合い。0 で変化なし、1 で完全</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>段数</translation>
    </message>
    <message>
        <source>One stop more is twice the light</source>
        <translation>1 段で光が 2 倍になります</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>EV</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>カーブ</translation>
    </message>
    <message>
        <source>Which film</source>
        <translation>フィルムの種類</translation>
    </message>
    <message>
        <source>The contrast of cinema, middle grey stays: a fit to the ACES rendering (Narkowicz 2015)</source>
        <translation>映画のコントラスト、中間グレーは不変: ACES の近似 (Narkowicz 2015)</translation>
    </message>
    <message>
        <source>Soft and brighter, with a long roll-off (Hable 2010, as in Uncharted 2)</source>
        <translation>やわらかく明るめ、長いロールオフ (Hable 2010、Uncharted 2 と同じ)</translation>
    </message>
    <message>
        <source>Exposure before the curve: brighter without losing the highlights; white stays white</source>
        <translation>カーブ前の露光量: ハイライトを失わずに明るく。白は白のまま</translation>
    </message>
    <message>
        <source>How much of the curve; 0 changes nothing</source>
        <translation>カーブの適用量。0 で変化なし</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>What changes places</source>
        <translation>入れ替える方向</translation>
    </message>
    <message>
        <source>Exchange left and right, as a mirror does</source>
        <translation>鏡のように左右を入れ替え</translation>
    </message>
    <message>
        <source>Exchange top and bottom</source>
        <translation>上下を入れ替え</translation>
    </message>
    <message>
        <source>Exchange both: half a turn</source>
        <translation>両方を入れ替え: 半回転</translation>
    </message>
    <message>
        <source>Mirror at the diagonal from top left to bottom right</source>
        <translation>左上から右下の対角線で鏡像</translation>
    </message>
    <message>
        <source>Mirror at the other diagonal</source>
        <translation>もう一方の対角線で鏡像</translation>
    </message>
    <message>
        <source>Above 1 brighter, below 1 darker</source>
        <translation>1 より大きいと明るく、小さいと暗く</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光</translation>
    </message>
    <message>
        <source>What is averaged</source>
        <translation>平均する対象</translation>
    </message>
    <message>
        <source>Blur the values as they stand in the file, as most programs do</source>
        <translation>多くのソフトのように、ファイルの値をぼかします</translation>
    </message>
    <message>
        <source>Blur the light itself, as a lens does: bright spots stay bright</source>
        <translation>レンズのように光そのものをぼかします。明るい点は明るいまま</translation>
    </message>
    <message>
        <source>How much light the upper side gets</source>
        <translation>上側が受ける光の量</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where the middle of the transition lies, from top to bottom</source>
        <translation>境目の中央の位置 (上から下へ)</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>ぼかし足</translation>
    </message>
    <message>
        <source>Width of the transition, in percent of the photo</source>
        <translation>境目の幅。写真に対する %</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise: at 90 the left side is darkened, at 180 the bottom</source>
        <translation>反時計回りの角度: 90 で左側、180 で下側が暗くなります</translation>
    </message>
    <message>
        <source>Strength; 0.2 is a fast film</source>
        <translation>強さ。0.2 は高感度フィルム</translation>
    </message>
    <message>
        <source>Size of the grains; at 1 each pixel has its own</source>
        <translation>粒の大きさ。1 でピクセルごと</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Another grain for each of red, green and blue</source>
        <translation>レッド、グリーン、ブルーで別の粒子</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Another number is another grain</source>
        <translation>数を変えると別の粒子になります</translation>
    </message>
    <message>
        <source>Size of the details: the standard deviation (sigma) of the blur</source>
        <translation>細部の大きさ: ぼかしの標準偏差 (シグマ)</translation>
    </message>
    <message>
        <source>Contrast of the details</source>
        <translation>細部のコントラスト</translation>
    </message>
    <message>
        <source>How much it must stick out; 1 changes nothing</source>
        <translation>どれだけ突出しているか。1 で変化なし</translation>
    </message>
    <message>
        <source>Red hue</source>
        <translation>レッドの色相</translation>
    </message>
    <message>
        <source>Turn red towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>レッドを隣の色へ回します。0 より大きいとレッドからイエロー、グリーン、ブルーへ</translation>
    </message>
    <message>
        <source>Red saturation</source>
        <translation>レッドの彩度</translation>
    </message>
    <message>
        <source>Make red stronger; -1 makes it grey</source>
        <translation>レッドを鮮やかにします。-1 でグレー</translation>
    </message>
    <message>
        <source>Red lightness</source>
        <translation>レッドの輝度</translation>
    </message>
    <message>
        <source>Make red lighter, or darker below 0</source>
        <translation>レッドを明るくします。0 未満は暗く</translation>
    </message>
    <message>
        <source>Orange hue</source>
        <translation>オレンジの色相</translation>
    </message>
    <message>
        <source>Turn orange towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>オレンジを隣の色へ回します。0 より大きいとレッドからイエロー、グリーン、ブルーへ</translation>
    </message>
    <message>
        <source>Orange saturation</source>
        <translation>オレンジの彩度</translation>
    </message>
    <message>
        <source>Make orange stronger; -1 makes it grey</source>
        <translation>オレンジを鮮やかにします。-1 でグレー</translation>
    </message>
    <message>
        <source>Orange lightness</source>
        <translation>オレンジの輝度</translation>
    </message>
    <message>
        <source>Make orange lighter, or darker below 0</source>
        <translation>オレンジを明るくします。0 未満は暗く</translation>
    </message>
    <message>
        <source>Yellow hue</source>
        <translation>イエローの色相</translation>
    </message>
    <message>
        <source>Turn yellow towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>イエローを隣の色へ回します。0 より大きいとレッドからイエロー、グリーン、ブルーへ</translation>
    </message>
    <message>
        <source>Yellow saturation</source>
        <translation>イエローの彩度</translation>
    </message>
    <message>
        <source>Make yellow stronger; -1 makes it grey</source>
        <translation>イエローを鮮やかにします。-1 でグレー</translation>
    </message>
    <message>
        <source>Yellow lightness</source>
        <translation>イエローの輝度</translation>
    </message>
    <message>
        <source>Make yellow lighter, or darker below 0</source>
        <translation>イエローを明るくします。0 未満は暗く</translation>
    </message>
    <message>
        <source>Green hue</source>
        <translation>グリーンの色相</translation>
    </message>
    <message>
        <source>Turn green towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>グリーンを隣の色へ回します。0 より大きいとレッドからイエロー、グリーン、ブルーへ</translation>
    </message>
    <message>
        <source>Green saturation</source>
        <translation>グリーンの彩度</translation>
    </message>
    <message>
        <source>Make green stronger; -1 makes it grey</source>
        <translation>グリーンを鮮やかにします。-1 でグレー</translation>
    </message>
    <message>
        <source>Green lightness</source>
        <translation>グリーンの輝度</translation>
    </message>
    <message>
        <source>Make green lighter, or darker below 0</source>
        <translation>グリーンを明るくします。0 未満は暗く</translation>
    </message>
    <message>
        <source>Aqua hue</source>
        <translation>アクアの色相</translation>
    </message>
    <message>
        <source>Turn aqua towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>アクアを隣の色へ回します。0 より大きいとレッドからイエロー、グリーン、ブルーへ</translation>
    </message>
    <message>
        <source>Aqua saturation</source>
        <translation>アクアの彩度</translation>
    </message>
    <message>
        <source>Make aqua stronger; -1 makes it grey</source>
        <translation>アクアを鮮やかにします。-1 でグレー</translation>
    </message>
    <message>
        <source>Aqua lightness</source>
        <translation>アクアの輝度</translation>
    </message>
    <message>
        <source>Make aqua lighter, or darker below 0</source>
        <translation>アクアを明るくします。0 未満は暗く</translation>
    </message>
    <message>
        <source>Blue hue</source>
        <translation>ブルーの色相</translation>
    </message>
    <message>
        <source>Turn blue towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>ブルーを隣の色へ回します。0 より大きいとレッドからイエロー、グリーン、ブルーへ</translation>
    </message>
    <message>
        <source>Blue saturation</source>
        <translation>ブルーの彩度</translation>
    </message>
    <message>
        <source>Make blue stronger; -1 makes it grey</source>
        <translation>ブルーを鮮やかにします。-1 でグレー</translation>
    </message>
    <message>
        <source>Blue lightness</source>
        <translation>ブルーの輝度</translation>
    </message>
    <message>
        <source>Make blue lighter, or darker below 0</source>
        <translation>ブルーを明るくします。0 未満は暗く</translation>
    </message>
    <message>
        <source>Purple hue</source>
        <translation>パープルの色相</translation>
    </message>
    <message>
        <source>Turn purple towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>パープルを隣の色へ回します。0 より大きいとレッドからイエロー、グリーン、ブルーへ</translation>
    </message>
    <message>
        <source>Purple saturation</source>
        <translation>パープルの彩度</translation>
    </message>
    <message>
        <source>Make purple stronger; -1 makes it grey</source>
        <translation>パープルを鮮やかにします。-1 でグレー</translation>
    </message>
    <message>
        <source>Purple lightness</source>
        <translation>パープルの輝度</translation>
    </message>
    <message>
        <source>Make purple lighter, or darker below 0</source>
        <translation>パープルを明るくします。0 未満は暗く</translation>
    </message>
    <message>
        <source>Magenta hue</source>
        <translation>マゼンタの色相</translation>
    </message>
    <message>
        <source>Turn magenta towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>マゼンタを隣の色へ回します。0 より大きいとレッドからイエロー、グリーン、ブルーへ</translation>
    </message>
    <message>
        <source>Magenta saturation</source>
        <translation>マゼンタの彩度</translation>
    </message>
    <message>
        <source>Make magenta stronger; -1 makes it grey</source>
        <translation>マゼンタを鮮やかにします。-1 でグレー</translation>
    </message>
    <message>
        <source>Magenta lightness</source>
        <translation>マゼンタの輝度</translation>
    </message>
    <message>
        <source>Make magenta lighter, or darker below 0</source>
        <translation>マゼンタを明るくします。0 未満は暗く</translation>
    </message>
    <message>
        <source>Above 0 from red to yellow, green and blue; below 0 the other way</source>
        <translation>0 より大きいとレッドからイエロー、グリーン、ブルーへ。小さいと逆</translation>
    </message>
    <message>
        <source>Longer side of the logo, in percent of the photo&apos;s shorter side</source>
        <translation>ロゴの長辺。写真の短辺に対する %</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The logo; none does nothing</source>
        <translation>ロゴ。なしなら何もしません</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>置く位置</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>Distance from the edge, in percent of the photo&apos;s shorter side</source>
        <translation>端からの距離。写真の短辺に対する %</translation>
    </message>
    <message>
        <source>Pixels to each side of the middle</source>
        <translation>中央から各方向のピクセル数</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>What a point becomes</source>
        <translation>点が変わる形</translation>
    </message>
    <message>
        <source>The round opening of a good lens</source>
        <translation>良いレンズの丸い絞り</translation>
    </message>
    <message>
        <source>Six blades, with corners left and right</source>
        <translation>6 枚羽根、左右に角</translation>
    </message>
    <message>
        <source>Blur the values as they stand in the file</source>
        <translation>ファイルの値をぼかします</translation>
    </message>
    <message>
        <source>Strongest near the corners</source>
        <translation>四隅近くで最も強い</translation>
    </message>
    <message>
        <source>The usual one: below 0 against barrel, above 0 against pincushion distortion</source>
        <translation>通常の値: 0 未満で樽型、0 より大きいと糸巻き型を補正</translation>
    </message>
    <message>
        <source>Most even</source>
        <translation>最も均一</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>満たす</translation>
    </message>
    <message>
        <source>Enlarge the photo until nothing is empty; else there may be black borders</source>
        <translation>空白がなくなるまで拡大します。しないと黒い縁が出ることがあります</translation>
    </message>
    <message>
        <source>What becomes black</source>
        <translation>黒になる値</translation>
    </message>
    <message>
        <source>What becomes white</source>
        <translation>白になる値</translation>
    </message>
    <message>
        <source>Above 1 the tones between become brighter</source>
        <translation>1 より大きいと中間のトーンが明るくなります</translation>
    </message>
    <message>
        <source>Strength; below 0 the photo becomes soft</source>
        <translation>強さ。0 未満でやわらかく</translation>
    </message>
    <message>
        <source>Size of what is brought out</source>
        <translation>引き出すものの大きさ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A .cube file, or a HaldCLUT in a PNG</source>
        <translation>.cube ファイル、または PNG の HaldCLUT</translation>
    </message>
    <message>
        <source>How much of the look; 0 changes nothing</source>
        <translation>雰囲気の適用量。0 で変化なし</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>How far the camera moves</source>
        <translation>カメラの動く距離</translation>
    </message>
    <message>
        <source>Direction: 0 is level, 90 upright</source>
        <translation>方向: 0 は水平、90 は垂直</translation>
    </message>
    <message>
        <source>Blur the light itself, as a camera does: lamps become bright lines</source>
        <translation>カメラのように光そのものをぼかします。明かりが光の線になります</translation>
    </message>
    <message>
        <source>How much surroundings may differ: about the standard deviation of the noise</source>
        <translation>周囲の違いの許容量: およそノイズの標準偏差</translation>
    </message>
    <message>
        <source>How far away pixels are compared</source>
        <translation>比較するピクセルの距離</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>How much of the surroundings: at 1 it is 3 x 3, at 2 it is 5 x 5</source>
        <translation>周囲の広さ: 1 で 3 x 3、2 で 5 x 5</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>四隅</translation>
    </message>
    <message>
        <source>Top left, top right, bottom right, bottom left corner, in percent of width and height</source>
        <translation>左上、右上、右下、左下の角。幅と高さに対する %</translation>
    </message>
    <message>
        <source>Side of the blocks</source>
        <translation>ブロックの一辺</translation>
    </message>
    <message>
        <source>How many tones each channel has, black and white included</source>
        <translation>各チャンネルのトーン数 (黒と白を含む)</translation>
    </message>
    <message>
        <source>A Python file that you have allowed to run</source>
        <translation>実行を許可した Python ファイル</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;a&apos;]</source>
        <translation>スクリプトに params[&apos;a&apos;] として渡す値</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;b&apos;]</source>
        <translation>スクリプトに params[&apos;b&apos;] として渡す値</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;c&apos;]</source>
        <translation>スクリプトに params[&apos;c&apos;] として渡す値</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;d&apos;]</source>
        <translation>スクリプトに params[&apos;d&apos;] として渡す値</translation>
    </message>
    <message>
        <source>Zoom: percent of the distance from the centre; spin: degrees</source>
        <translation>ズーム: 中心からの距離の %。回転: 度</translation>
    </message>
    <message>
        <source>Which way it blurs</source>
        <translation>ぼかす方向</translation>
    </message>
    <message>
        <source>Outwards from the centre</source>
        <translation>中心から外へ</translation>
    </message>
    <message>
        <source>Around the centre</source>
        <translation>中心の周りに</translation>
    </message>
    <message>
        <source>Centre, from left to right</source>
        <translation>中心 (左から右へ)</translation>
    </message>
    <message>
        <source>Centre, from top to bottom</source>
        <translation>中心 (上から下へ)</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Length of the longer side</source>
        <translation>長辺の長さ</translation>
    </message>
    <message>
        <source>Width of the result</source>
        <translation>結果の幅</translation>
    </message>
    <message>
        <source>Height of the result</source>
        <translation>結果の高さ</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Part of the photo&apos;s own width and height</source>
        <translation>写真の幅と高さに対する割合</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>メガピクセル</translation>
    </message>
    <message>
        <source>Size of the result in megapixels</source>
        <translation>結果の大きさ (メガピクセル)</translation>
    </message>
    <message>
        <source>MP</source>
        <translation>MP</translation>
    </message>
    <message>
        <source>What width and height together mean</source>
        <translation>幅と高さを合わせた意味</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s shape; it fits inside width x height</source>
        <translation>写真の形を保ち、幅 x 高さに収めます</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s shape; it covers width x height, what hangs over is cut off</source>
        <translation>写真の形を保ち、幅 x 高さを覆い、はみ出しを切ります</translation>
    </message>
    <message>
        <source>Stretch the photo to width x height</source>
        <translation>写真を幅 x 高さに引き伸ばします</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>How pixels are mixed</source>
        <translation>ピクセルの混ぜ方</translation>
    </message>
    <message>
        <source>Sharpest; the usual choice for photos</source>
        <translation>最もシャープ。写真の標準</translation>
    </message>
    <message>
        <source>Sharp, with less ringing at hard edges</source>
        <translation>シャープで、硬いエッジのリンギングが少なめ</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>やわらかい</translation>
    </message>
    <message>
        <source>The plain mean of what a pixel covers</source>
        <translation>ピクセルが覆う部分の単純な平均</translation>
    </message>
    <message>
        <source>No mixing of pixels: blocks and jagged lines</source>
        <translation>ピクセルを混ぜません: ブロックとギザギザ</translation>
    </message>
    <message>
        <source>Which part is kept when the photo fills width x height</source>
        <translation>写真が幅 x 高さを満たすときに残す部分</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Also make photos larger that are smaller than what is asked for</source>
        <translation>指定より小さい写真も拡大します</translation>
    </message>
    <message>
        <source>Shrink on load</source>
        <translation>読み込み時に縮小</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise</source>
        <translation>反時計回りの角度</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Grow the picture until all of the photo fits; else cut its corners</source>
        <translation>写真全体が入るまで画面を広げます。しないと角が切れます</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What fills the corners; photos with transparency get transparent corners</source>
        <translation>角を塗る色。透明のある写真では透明になります</translation>
    </message>
    <message>
        <source>Fill with black</source>
        <translation>黒で塗る</translation>
    </message>
    <message>
        <source>Fill with white</source>
        <translation>白で塗る</translation>
    </message>
    <message>
        <source>1 changes nothing, 0 is grey, 2 is twice as strong</source>
        <translation>1 で変化なし、0 はグレー、2 は 2 倍</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>シャドウ</translation>
    </message>
    <message>
        <source>Above 0 dark parts become brighter, below 0 darker</source>
        <translation>0 より大きいと暗部が明るく、小さいと暗く</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Below 0 bright parts become darker, above 0 brighter</source>
        <translation>0 より小さいと明部が暗く、大きいと明るく</translation>
    </message>
    <message>
        <source>How far the surroundings reach (sigma): small flattens detail, large keeps it</source>
        <translation>周囲の広さ (シグマ): 小さいと細部が平坦に、大きいと保たれます</translation>
    </message>
    <message>
        <source>Tones above this are inverted; 1 inverts none</source>
        <translation>これより上のトーンを反転。1 で反転なし</translation>
    </message>
    <message>
        <source>Shadow hue</source>
        <translation>シャドウの色相</translation>
    </message>
    <message>
        <source>Colour of the shadows</source>
        <translation>シャドウの色</translation>
    </message>
    <message>
        <source>Shadow saturation</source>
        <translation>シャドウの彩度</translation>
    </message>
    <message>
        <source>How strong it is</source>
        <translation>色の強さ</translation>
    </message>
    <message>
        <source>Highlight hue</source>
        <translation>ハイライトの色相</translation>
    </message>
    <message>
        <source>Colour of the highlights</source>
        <translation>ハイライトの色</translation>
    </message>
    <message>
        <source>Highlight saturation</source>
        <translation>ハイライトの彩度</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Above 0 the highlights&apos; colour reaches further down, below 0 the shadows&apos; further up</source>
        <translation>0 より大きいとハイライトの色が下へ、小さいとシャドウの色が上へ広がります</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す範囲</translation>
    </message>
    <message>
        <source>Which part of the turned photo is kept</source>
        <translation>回した写真のどこを残すか</translation>
    </message>
    <message>
        <source>The rectangle with the largest area that has no empty corner</source>
        <translation>空いた角のない最大の長方形</translation>
    </message>
    <message>
        <source>The largest one that has the photo&apos;s own aspect</source>
        <translation>写真の縦横比を持つ最大の長方形</translation>
    </message>
    <message>
        <source>Contrast from which something is an edge; 1 is black to white</source>
        <translation>エッジとみなすコントラスト。1 は黒から白</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Height of a line, in percent of the photo&apos;s shorter side</source>
        <translation>行の高さ。写真の短辺に対する %</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>置く位置</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>文字の色</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>縁取り</translation>
    </message>
    <message>
        <source>Put a thin black line around the letters, for bright photos</source>
        <translation>明るい写真用に、文字の周りに細い黒線を付けます</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>A font file (TTF or OTF); none is the font that comes with Pillow</source>
        <translation>フォントファイル (TTF、OTF)。なしは Pillow 付属のフォント</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Brightness from which on the photo becomes white</source>
        <translation>写真が白になり始める明るさ</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>やわらかさ</translation>
    </message>
    <message>
        <source>Width of the greys around the level</source>
        <translation>レベル周辺のグレーの幅</translation>
    </message>
    <message>
        <source>Standard deviation of the strongest blur</source>
        <translation>最も強いぼかしの標準偏差</translation>
    </message>
    <message>
        <source>Where the middle of the band lies, from top to bottom</source>
        <translation>帯の中央の位置 (上から下へ)</translation>
    </message>
    <message>
        <source>Width of the band, in percent of the photo</source>
        <translation>帯の幅。写真に対する %</translation>
    </message>
    <message>
        <source>How far beside the band the blur is strongest, in percent of the photo</source>
        <translation>帯からどれだけ離れるとぼかしが最大になるか。写真に対する %</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise that the band is turned by</source>
        <translation>帯の反時計回りの角度</translation>
    </message>
    <message>
        <source>Size of the details to sharpen: the standard deviation (sigma) of the blur</source>
        <translation>シャープにする細部の大きさ: ぼかしの標準偏差 (シグマ)</translation>
    </message>
    <message>
        <source>Strength; 0 changes nothing</source>
        <translation>強さ。0 で変化なし</translation>
    </message>
    <message>
        <source>Leave differences up to this, where 1 is black to white, alone</source>
        <translation>これ以下の差はそのままにします (1 は黒から白)</translation>
    </message>
    <message>
        <source>What is sharpened</source>
        <translation>シャープにする対象</translation>
    </message>
    <message>
        <source>Sharpen red, green and blue each for itself</source>
        <translation>レッド、グリーン、ブルーを個別にシャープに</translation>
    </message>
    <message>
        <source>Sharpen brightness only: faster, and no coloured fringes</source>
        <translation>明るさだけをシャープに: 速く、色のフリンジなし</translation>
    </message>
    <message>
        <source>Below 0 pale colours become grey</source>
        <translation>0 未満で淡い色がグレーに</translation>
    </message>
    <message>
        <source>How much light the corners get</source>
        <translation>四隅が受ける光の量</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Where it begins, on the way from centre to corner</source>
        <translation>中心から角までのどこで始まるか</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>丸み</translation>
    </message>
    <message>
        <source>From an ellipse that fits the photo to a circle</source>
        <translation>写真に合う楕円から円まで</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>色温度</translation>
    </message>
    <message>
        <source>Light the photo was taken in; higher makes the picture warmer</source>
        <translation>撮影時の光。高いほど暖かい写真に</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色かぶり</translation>
    </message>
    <message>
        <source>Below 0 greener, above 0 more magenta</source>
        <translation>0 より小さいと緑、大きいとマゼンタ</translation>
    </message>
    <message>
        <source>Work where the mask would not, and not where it would</source>
        <translation>マスクの効かない場所に効かせ、効く場所には効かせません</translation>
    </message>
    <message>
        <source>X1</source>
        <translation>X1</translation>
    </message>
    <message>
        <source>First point, across</source>
        <translation>最初の点 (横)</translation>
    </message>
    <message>
        <source>Y1</source>
        <translation>Y1</translation>
    </message>
    <message>
        <source>First point, down</source>
        <translation>最初の点 (縦)</translation>
    </message>
    <message>
        <source>X2</source>
        <translation>X2</translation>
    </message>
    <message>
        <source>Second point, across</source>
        <translation>次の点 (横)</translation>
    </message>
    <message>
        <source>Y2</source>
        <translation>Y2</translation>
    </message>
    <message>
        <source>Second point, down</source>
        <translation>次の点 (縦)</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>The darkest that gets the full strength</source>
        <translation>最大の強さになる最も暗い値</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>The brightest that gets the full strength</source>
        <translation>最大の強さになる最も明るい値</translation>
    </message>
    <message>
        <source>How far the strength fades out beyond the range</source>
        <translation>範囲の外で強さが弱まる幅</translation>
    </message>
    <message>
        <source>Middle, across the frame</source>
        <translation>中央 (横)</translation>
    </message>
    <message>
        <source>Middle, down the frame</source>
        <translation>中央 (縦)</translation>
    </message>
    <message>
        <source>Width of the ellipse, of the frame&apos;s</source>
        <translation>楕円の幅 (画面に対して)</translation>
    </message>
    <message>
        <source>Height of the ellipse, of the frame&apos;s</source>
        <translation>楕円の高さ (画面に対して)</translation>
    </message>
    <message>
        <source>Turns the ellipse counter-clockwise</source>
        <translation>楕円を反時計回りに回します</translation>
    </message>
    <message>
        <source>How much of the radius the fade takes</source>
        <translation>半径のうち弱まる部分の割合</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Higher looks better and takes more space</source>
        <translation>高いほどきれいで、サイズが増えます</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>可逆</translation>
    </message>
    <message>
        <source>Keeps every pixel; takes several times the space</source>
        <translation>すべてのピクセルを保ちます。サイズは数倍です</translation>
    </message>
    <message>
        <source>How many bits a channel are kept</source>
        <translation>チャンネルごとに保つビット数</translation>
    </message>
    <message>
        <source>8 bits of photos that have 8, and 12 of deeper ones</source>
        <translation>8 ビットの写真は 8 ビット、深いものは 12 ビット</translation>
    </message>
    <message>
        <source>8 bits, which every program shows</source>
        <translation>8 ビット。どのソフトでも表示できます</translation>
    </message>
    <message>
        <source>10 bits; smoother skies, also where the photo has 8</source>
        <translation>10 ビット。8 ビットの写真でも空がなめらかに</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 ビット</translation>
    </message>
    <message>
        <source>Subsampling</source>
        <translation>サブサンプリング</translation>
    </message>
    <message>
        <source>How finely colour is kept; brightness always keeps its full resolution</source>
        <translation>色をどれだけ細かく保つか。明るさは常に完全な解像度です</translation>
    </message>
    <message>
        <source>Full colour resolution; for print, text and red details</source>
        <translation>色の完全な解像度。印刷、文字、赤い細部用</translation>
    </message>
    <message>
        <source>Half the colour resolution across</source>
        <translation>横方向の色解像度を半分に</translation>
    </message>
    <message>
        <source>Half the colour resolution both ways, as cameras do</source>
        <translation>カメラと同じく縦横の色解像度を半分に</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Slower makes smaller files; 0 takes minutes, 10 is the fastest</source>
        <translation>遅いほど小さなファイルに。0 は数分、10 が最速</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>手間</translation>
    </message>
    <message>
        <source>How long it looks for a small file; HEIC takes much longer to write than other formats</source>
        <translation>小さくするためにかける時間。HEIC の書き込みは他の形式よりずっと遅いです</translation>
    </message>
    <message>
        <source>Seconds for a photo</source>
        <translation>写真 1 枚に数秒</translation>
    </message>
    <message>
        <source>Several times slower, a little better</source>
        <translation>数倍遅く、少し良く</translation>
    </message>
    <message>
        <source>Ten times slower, a little smaller</source>
        <translation>10 倍遅く、少し小さく</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>プログレッシブ</translation>
    </message>
    <message>
        <source>Appears in passes while it loads; a little smaller, several times slower to save</source>
        <translation>読み込み中に段階的に表示。少し小さく、保存は数倍遅く</translation>
    </message>
    <message>
        <source>Optimize</source>
        <translation>最適化</translation>
    </message>
    <message>
        <source>A few percent smaller, about three times slower to save</source>
        <translation>数 % 小さく、保存は約 3 倍遅く</translation>
    </message>
    <message>
        <source>Largest file, in thousands of bytes: the best quality, up to the one above, that fits</source>
        <translation>最大ファイルサイズ (千バイト): 上の画質以下で収まる最良の画質</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>More makes smaller files; 9 takes many times longer than 5</source>
        <translation>大きいほど小さなファイルに。9 は 5 の何倍もかかります</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>0 is fast and large; above 6 it gets several times slower and hardly smaller</source>
        <translation>0 は速くて大きい。6 を超えると数倍遅く、ほとんど小さくなりません</translation>
    </message>
    <message>
        <source>How the pixels are packed; all ways are lossless</source>
        <translation>ピクセルの圧縮方法。すべて可逆です</translation>
    </message>
    <message>
        <source>Fastest to save, largest</source>
        <translation>保存が最速、サイズは最大</translation>
    </message>
    <message>
        <source>Small, read by nearly every program</source>
        <translation>小さく、ほぼすべてのソフトで読めます</translation>
    </message>
    <message>
        <source>Read by every program; hardly helps with 16 bits</source>
        <translation>すべてのソフトで読めます。16 ビットではほとんど効果なし</translation>
    </message>
    <message>
        <source>A little smaller than deflate and about as fast, but many programs can&apos;t read it</source>
        <translation>Deflate より少し小さく同じ速さですが、読めないソフトが多くあります</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Packs differences between neighbours: much smaller, but some old programs can&apos;t read it</source>
        <translation>隣との差を圧縮します。ずっと小さくなりますが、古いソフトでは読めないことがあります</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>How the picture is cut into the pieces that are packed</source>
        <translation>圧縮する単位への画像の分け方</translation>
    </message>
    <message>
        <source>Strips of a few rows, read by every program</source>
        <translation>数行ずつ。すべてのソフトで読めます</translation>
    </message>
    <message>
        <source>Squares of 256 x 256 pixels, for programs that show parts of very large pictures</source>
        <translation>256 x 256 ピクセルの正方形。巨大な画像の一部を表示するソフト用</translation>
    </message>
    <message>
        <source>Higher looks better and takes more space; lossless: how hard it tries to make the file small</source>
        <translation>高いほどきれいで、サイズが増えます。可逆: 小さくする努力の度合い</translation>
    </message>
    <message>
        <source>How long it looks for a small file; 6 takes several times longer than 4 and gains little</source>
        <translation>小さくするためにかける時間。6 は 4 の数倍かかり、効果はわずか</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>実行方式</translation>
    </message>
    <message>
        <source>Who runs the tiles of a photo</source>
        <translation>写真のタイルを処理するもの</translation>
    </message>
    <message>
        <source>Tiles run in processes: every core works, whatever the filter is written in</source>
        <translation>タイルをプロセスで処理: フィルターの書き方によらず全コアが働きます</translation>
    </message>
    <message>
        <source>Tiles run in threads of this process; interpreted filters will not gain from more cores</source>
        <translation>タイルをこのプロセスのスレッドで処理: インタープリター実行のフィルターはコアが増えても速くなりません</translation>
    </message>
    <message>
        <source>Tiles run one after the other: the baseline to compare with</source>
        <translation>タイルを 1 つずつ処理: 比較の基準</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Machine code that releases the GIL: fast in processes and in threads</source>
        <translation>GIL を解放する機械語: プロセスでもスレッドでも高速</translation>
    </message>
    <message>
        <source>The same source run by Python itself, hundreds of times slower: shows what the GIL costs</source>
        <translation>同じソースを Python 自身が実行、数百倍遅い: GIL のコストがわかります</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Workers for the tiles; none means one for each core</source>
        <translation>タイルのワーカー数。なしはコアごとに 1 つ</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Side of a tile in pixels; none means automatic</source>
        <translation>タイルの一辺 (ピクセル)。なしは自動</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory for pixels; none means half of what this machine grants</source>
        <translation>ピクセル用のメモリ。なしはこのコンピューターで使える量の半分</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <source>Keep edits</source>
        <translation>編集の保存先</translation>
    </message>
    <message>
        <source>Where the edits of single photos are kept</source>
        <translation>写真ごとの編集の保存場所</translation>
    </message>
    <message>
        <source>Photos&apos; own edits are kept in photoedit&apos;s own folder; nothing is written beside photos</source>
        <translation>写真の編集は photoedit のフォルダーに保存され、写真の横には何も書きません</translation>
    </message>
    <message>
        <source>Edits are kept beside the photos, as IMG.jpg.photoedit.toml, and can be copied along</source>
        <translation>編集は写真の横に IMG.jpg.photoedit.toml として保存され、一緒にコピーできます</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ウィンドウの色</translation>
    </message>
    <message>
        <source>Dark greys</source>
        <translation>暗いグレー</translation>
    </message>
    <message>
        <source>Light greys</source>
        <translation>明るいグレー</translation>
    </message>
    <message>
        <source>Surround</source>
        <translation>周囲</translation>
    </message>
    <message>
        <source>What surrounds the photo</source>
        <translation>写真の周りの色</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>濃いグレー</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>中間のグレー</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Memory for thumbnails; those that do not fit are read from the disk again</source>
        <translation>サムネイル用のメモリ。入らないものはディスクから読み直します</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>ICC profile of the screen, a file; auto asks the desktop, none takes it for sRGB</source>
        <translation>画面の ICC プロファイル (ファイル)。auto はデスクトップに尋ね、none は sRGB とみなします</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>プルーフ</translation>
    </message>
    <message>
        <source>ICC profile that View &gt; Soft proof shows: srgb, display-p3, adobe-rgb, prophoto, or a file, such as that of a printer and its paper</source>
        <translation>「表示 &gt; ソフトプルーフ」で使う ICC プロファイル: srgb、display-p3、adobe-rgb、prophoto、またはプリンターと用紙などのファイル</translation>
    </message>
    <message>
        <source>Proof intent</source>
        <translation>プルーフの目的</translation>
    </message>
    <message>
        <source>What a soft proof makes of colours that its profile does not have</source>
        <translation>ソフトプルーフが、プロファイルにない色をどう扱うか</translation>
    </message>
    <message>
        <source>Keeps how colours look beside each other; for profiles that have tables for it</source>
        <translation>色どうしの見え方を保ちます。対応するテーブルを持つプロファイル用</translation>
    </message>
    <message>
        <source>Keeps the colours that are possible, white stays white; the others become the nearest</source>
        <translation>出せる色を保ち、白は白のまま。ほかは最も近い色になります</translation>
    </message>
    <message>
        <source>Keeps colours strong; for charts</source>
        <translation>色を鮮やかに保ちます。図表向け</translation>
    </message>
    <message>
        <source>As relative, but also shows the tint of the paper</source>
        <translation>相対的と同じですが、紙の色も表示します</translation>
    </message>
    <message>
        <source>Proof paper</source>
        <translation>プルーフの用紙</translation>
    </message>
    <message>
        <source>A soft proof shows the tint of the paper and the black of the ink</source>
        <translation>ソフトプルーフで紙の色とインクの黒を表示します</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>How much of the step shows: 0 is nothing, 1 all of it</source>
        <translation>ステップの見える量: 0 はなし、1 はすべて</translation>
    </message>
    <message>
        <source>Shrink results whose long side is longer; none leaves them as large as they are</source>
        <translation>長辺がこれより長い結果を縮小します。なしならそのままの大きさ</translation>
    </message>
    <message>
        <source>Existing results</source>
        <translation>既存の結果</translation>
    </message>
    <message>
        <source>What happens if a result exists already</source>
        <translation>結果がすでにあるとき</translation>
    </message>
    <message>
        <source>Write nothing at all if a result exists</source>
        <translation>結果が 1 つでもあれば何も書きません</translation>
    </message>
    <message>
        <source>Leave out photos whose results exist</source>
        <translation>結果のある写真を除きます</translation>
    </message>
    <message>
        <source>Number the new results: name-1, name-2 …</source>
        <translation>新しい結果に番号を付けます: 名前-1、名前-2 …</translation>
    </message>
    <message>
        <source>Replace older results; an input never is</source>
        <translation>古い結果を置き換えます。元の写真は決して置き換えません</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>What results carry of the photo&apos;s metadata</source>
        <translation>写真のメタデータのうち結果に残すもの</translation>
    </message>
    <message>
        <source>Keep what the camera and others wrote: EXIF, XMP, IPTC</source>
        <translation>カメラなどが書いたものを残します: EXIF、XMP、IPTC</translation>
    </message>
    <message>
        <source>Leave out where it was taken: the position, and the place in words</source>
        <translation>撮影場所を除きます: 位置と地名</translation>
    </message>
    <message>
        <source>Leave all of it out, also place and time; the colour profile stays</source>
        <translation>場所と時刻を含めすべて除きます。カラープロファイルは残ります</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>時刻を維持</translation>
    </message>
    <message>
        <source>Give the files of results the modification time of their photos</source>
        <translation>結果のファイルに写真の更新日時を付けます</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>救出</translation>
    </message>
    <message>
        <source>Take what is left of photos that are cut off; the rest becomes grey</source>
        <translation>途切れた写真の残りを使います。欠けた部分はグレーになります</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>The colours of results: their profile</source>
        <translation>結果の色: プロファイル</translation>
    </message>
    <message>
        <source>Each photo keeps its own</source>
        <translation>写真ごとのものを保ちます</translation>
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
        <translation>Adobe RGB (1998) 互換</translation>
    </message>
    <message>
        <source>ProPhoto RGB</source>
        <translation>ProPhoto RGB</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>写真を開く…</translation>
    </message>
    <message>
        <source>Open photo files</source>
        <translation>写真ファイルを開きます</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>フォルダーのすべての写真を開きます</translation>
    </message>
    <message>
        <source>Save photo as…</source>
        <translation>写真を別名で保存…</translation>
    </message>
    <message>
        <source>Save the shown photo, edited</source>
        <translation>表示中の写真を編集して保存します</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Put the recipe on all open photos</source>
        <translation>開いているすべての写真にレシピを適用します</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>レシピを開く…</translation>
    </message>
    <message>
        <source>Load a recipe file</source>
        <translation>レシピファイルを読み込みます</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>レシピを保存…</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>レシピをファイルに保存します</translation>
    </message>
    <message>
        <source>Clear recipe</source>
        <translation>レシピを空にする</translation>
    </message>
    <message>
        <source>Take all steps out</source>
        <translation>すべてのステップを取り除きます</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>直前の編集を取り消します</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Do the edit again</source>
        <translation>編集をやり直します</translation>
    </message>
    <message>
        <source>Copy edits</source>
        <translation>編集をコピー</translation>
    </message>
    <message>
        <source>Take the recipe of the shown photo</source>
        <translation>表示中の写真のレシピを使います</translation>
    </message>
    <message>
        <source>Paste edits</source>
        <translation>編集を貼り付け</translation>
    </message>
    <message>
        <source>Give it to the chosen photos as their own</source>
        <translation>選んだ写真の独自レシピにします</translation>
    </message>
    <message>
        <source>Paste chosen steps…</source>
        <translation>選んだステップを貼り付け…</translation>
    </message>
    <message>
        <source>Give only some of the copied steps to the chosen photos</source>
        <translation>コピーしたステップの一部だけを選んだ写真に適用します</translation>
    </message>
    <message>
        <source>Reset photo</source>
        <translation>写真をリセット</translation>
    </message>
    <message>
        <source>Drop the own recipes of the chosen photos; they follow the folder&apos;s again</source>
        <translation>選んだ写真の独自レシピを破棄し、フォルダーのレシピに戻します</translation>
    </message>
    <message>
        <source>Take snapshot…</source>
        <translation>スナップショットを作成…</translation>
    </message>
    <message>
        <source>Keep the shown photo&apos;s recipe as it is now, to go back to</source>
        <translation>表示中の写真の今のレシピを残し、後で戻れるようにします</translation>
    </message>
    <message>
        <source>Add filter…</source>
        <translation>フィルターを追加…</translation>
    </message>
    <message>
        <source>Search a filter and add it to the recipe</source>
        <translation>フィルターを検索してレシピに追加します</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Who does the work, and the window&apos;s look</source>
        <translation>誰が処理するか、ウィンドウの見た目</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>収める</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>写真全体を表示します</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One photo pixel for each pixel of the screen</source>
        <translation>画面の 1 ピクセルに写真の 1 ピクセル</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Two pixels of the screen for each one of the photo</source>
        <translation>写真の 1 ピクセルを画面の 2 ピクセルで表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>近づけます</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>遠ざけます</translation>
    </message>
    <message>
        <source>Fit or 100 %</source>
        <translation>全体または 100 %</translation>
    </message>
    <message>
        <source>Switch between the whole photo and 100 %</source>
        <translation>写真全体と 100 % を切り替えます</translation>
    </message>
    <message>
        <source>Before/After</source>
        <translation>前/後</translation>
    </message>
    <message>
        <source>Split the photo (hold \ for the original)</source>
        <translation>写真を分割します (\ を押している間は元の写真)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Show before and after beside each other</source>
        <translation>前と後を並べて表示します</translation>
    </message>
    <message>
        <source>Crop on the photo; Enter keeps it, Esc takes it back</source>
        <translation>写真の上で切り抜き。Enter で確定、Esc で取り消し</translation>
    </message>
    <message>
        <source>Pick white balance</source>
        <translation>ホワイトバランスを取得</translation>
    </message>
    <message>
        <source>Click on something that should be grey</source>
        <translation>グレーになるべき所をクリックします</translation>
    </message>
    <message>
        <source>Presets and snapshots</source>
        <translation>プリセットとスナップショット</translation>
    </message>
    <message>
        <source>Show or hide presets and snapshots, as pictures of the shown photo</source>
        <translation>プリセットとスナップショットを表示中の写真の画像で表示/非表示</translation>
    </message>
    <message>
        <source>Show all photos as a page of thumbnails</source>
        <translation>すべての写真をサムネイルで表示します</translation>
    </message>
    <message>
        <source>Find photos…</source>
        <translation>写真を探す…</translation>
    </message>
    <message>
        <source>Show only photos of some name or state</source>
        <translation>名前や状態で絞り込んで写真を表示</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>ソフトプルーフ</translation>
    </message>
    <message>
        <source>Show the photo as print or another screen will, by the profile in Settings</source>
        <translation>設定のプロファイルにより、印刷や別の画面での見え方を表示します</translation>
    </message>
    <message>
        <source>Gamut warning</source>
        <translation>色域警告</translation>
    </message>
    <message>
        <source>In a soft proof, paint what the output has no colour for</source>
        <translation>ソフトプルーフで、出力できない色を塗って示します</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>クリッピング</translation>
    </message>
    <message>
        <source>Mark what is cut off: blue where a channel is at its lowest, red where at its highest</source>
        <translation>クリップした部分を示します: 最低のチャンネルは青、最高は赤</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>ナビゲーター</translation>
    </message>
    <message>
        <source>A small whole photo while zoomed in</source>
        <translation>拡大中に表示する小さな全体写真</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Show or hide the histogram</source>
        <translation>ヒストグラムの表示/非表示</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Show or hide the recipe</source>
        <translation>レシピの表示を切り替える</translation>
    </message>
    <message>
        <source>Photo info</source>
        <translation>写真の情報</translation>
    </message>
    <message>
        <source>Show or hide camera, exposure, date and size</source>
        <translation>カメラ、露出、日付、サイズの表示を切り替える</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>Show or hide the film strip</source>
        <translation>フィルムストリップの表示を切り替える</translation>
    </message>
    <message>
        <source>Queue and messages</source>
        <translation>キューとメッセージ</translation>
    </message>
    <message>
        <source>Show or hide what a batch does</source>
        <translation>バッチの状況の表示/非表示</translation>
    </message>
    <message>
        <source>Move panels</source>
        <translation>パネルを移動</translation>
    </message>
    <message>
        <source>Give panels titles, to move, float, stack and close them by</source>
        <translation>パネルにタイトルを付け、移動・切り離し・重ねる・閉じるを可能にする</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Put all parts of the window back in place</source>
        <translation>ウィンドウの各部分を元の位置に戻す</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>画面全体を使います</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <source>Show the next photo</source>
        <translation>次の写真を表示します</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>前の写真</translation>
    </message>
    <message>
        <source>Show the previous photo</source>
        <translation>前の写真を表示します</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>Take the shown photo off the list; its file stays (Delete)</source>
        <translation>表示中の写真をリストから外します。ファイルは残ります (Delete)</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>バッチをキャンセル</translation>
    </message>
    <message>
        <source>Stop the batch; finished photos stay</source>
        <translation>バッチを止めます。完了した写真は残ります</translation>
    </message>
    <message>
        <source>GIL laboratory…</source>
        <translation>GIL ラボ…</translation>
    </message>
    <message>
        <source>Measure what threads and processes gain here</source>
        <translation>ここでスレッドとプロセスの効果を測ります</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>コマンドを検索…</translation>
    </message>
    <message>
        <source>Do anything by its name</source>
        <translation>名前で何でも実行します</translation>
    </message>
    <message>
        <source>Hold: show the original</source>
        <translation>押している間: 元の写真を表示</translation>
    </message>
    <message>
        <source>On the photo or the film strip: previous, next photo</source>
        <translation>写真またはフィルムストリップ上: 前、次の写真</translation>
    </message>
    <message>
        <source>While a step is edited on the photo: keep it, take it back</source>
        <translation>写真の上で編集中: 確定、取り消し</translation>
    </message>
    <message>
        <source>While a step is edited on the photo: choose a handle, move it</source>
        <translation>写真の上で編集中: ハンドルを選び、動かす</translation>
    </message>
    <message>
        <source>On the photo: zoom at the cursor; on a slider: step</source>
        <translation>写真上: カーソル位置でズーム。スライダー上: 1 ステップ</translation>
    </message>
    <message>
        <source>On the photo: fit or 100 %; on a slider: reset</source>
        <translation>写真上: 全体または 100 %。スライダー上: リセット</translation>
    </message>
    <message>
        <source>On a slider or its number: step</source>
        <translation>スライダーまたは数値上: 1 ステップ</translation>
    </message>
    <message>
        <source>With a step: ten times, a tenth</source>
        <translation>ステップと一緒に: 10 倍、1/10</translation>
    </message>
    <message>
        <source>On the title of a panel: move it to that side</source>
        <translation>パネルのタイトル上で：その側へ移動</translation>
    </message>
    <message>
        <source>On the title of a panel: lay it on the next one as a tab</source>
        <translation>パネルのタイトル上で：次のパネルにタブとして重ねる</translation>
    </message>
    <message>
        <source>On a snapshot: give it another name</source>
        <translation>スナップショット上で：名前を変える</translation>
    </message>
    <message>
        <source>The photo&apos;s own name without its suffix</source>
        <translation>拡張子を除いた写真の名前</translation>
    </message>
    <message>
        <source>1, 2, 3 … in the order of the batch; {seq:04} gives 0001</source>
        <translation>バッチの順に 1、2、3 …。{seq:04} は 0001</translation>
    </message>
    <message>
        <source>Day the photo was taken, as 2024-05-31; where the photo doesn&apos;t say, the file&apos;s. {date:%Y%m%d} gives 20240531</source>
        <translation>撮影日 (例 2024-05-31)。写真にないときはファイルの日付。{date:%Y%m%d} は 20240531</translation>
    </message>
    <message>
        <source>Time it was taken, as 18-05-59; {time:%H%M} gives 1805</source>
        <translation>撮影時刻 (例 18-05-59)。{time:%H%M} は 1805</translation>
    </message>
    <message>
        <source>Name of the photo&apos;s own folder</source>
        <translation>写真のあるフォルダーの名前</translation>
    </message>
    <message>
        <source>The recipe&apos;s name</source>
        <translation>レシピの名前</translation>
    </message>
    <message>
        <source>Width of the photo before the recipe, in pixels</source>
        <translation>レシピ適用前の写真の幅 (ピクセル)</translation>
    </message>
    <message>
        <source>Height of the photo before the recipe, in pixels</source>
        <translation>レシピ適用前の写真の高さ (ピクセル)</translation>
    </message>
    <message>
        <source>Maker of the camera</source>
        <translation>カメラのメーカー</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>The lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Sensitivity, as 400</source>
        <translation>感度 (例 400)</translation>
    </message>
    <message>
        <source>Aperture, as f2.8</source>
        <translation>絞り (例 f2.8)</translation>
    </message>
    <message>
        <source>Exposure time, as 1-250s</source>
        <translation>露光時間 (例 1-250s)</translation>
    </message>
    <message>
        <source>Focal length, as 50mm</source>
        <translation>焦点距離 (例 50mm)</translation>
    </message>
    <message>
        <source>Stars, 0 to 5; -1 for a rejected photo</source>
        <translation>レーティング 0〜5。-1 は不採用の写真</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>番号付き</translation>
    </message>
    <message>
        <source>exists, left out</source>
        <translation>既存、除外</translation>
    </message>
    <message>
        <source>replaces an older one</source>
        <translation>古いものを置き換え</translation>
    </message>
    <message>
        <source>is an original</source>
        <translation>元の写真です</translation>
    </message>
    <message>
        <source>name used twice</source>
        <translation>名前が重複</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>撮影日</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Not edited</source>
        <translation>未編集</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>計測</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Midtones</source>
        <translation>中間調</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>シャドウ</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>releases it</source>
        <translation>解放する</translation>
    </message>
    <message>
        <source>held the GIL in bytecode, handing it over every few milliseconds</source>
        <translation>バイトコードでGILを保持し、数ミリ秒ごとに譲った</translation>
    </message>
    <message>
        <source>held the GIL inside C, for a whole call</source>
        <translation>Cの中で呼び出しの間ずっとGILを保持した</translation>
    </message>
    <message>
        <source>held the GIL for a part of the time</source>
        <translation>一部の時間だけGILを保持した</translation>
    </message>
    <message>
        <source>memory-bound: neither lane scales</source>
        <translation>メモリー律速：どのレーンも速くならない</translation>
    </message>
    <message>
        <source>machine busy: no verdict</source>
        <translation>マシンが混雑中：判定なし</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>the GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>handing tiles over</source>
        <translation>タイルの受け渡し</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>他のプログラム</translation>
    </message>
    <message>
        <source>It is done already</source>
        <translation>すでに完了しています</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>The recipe is wrong</source>
        <translation>レシピに誤りがあります</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>予期しない問題が起きました</translation>
    </message>
    <message>
        <source>Another batch works there</source>
        <translation>別のバッチがそこで作業中です</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>A library for this format is missing</source>
        <translation>この形式のライブラリがありません</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>The photo could not be worked on</source>
        <translation>写真を処理できませんでした</translation>
    </message>
    <message>
        <source>The result exists already</source>
        <translation>結果はすでにあります</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>A filter failed</source>
        <translation>フィルターが失敗しました</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>The photo was changed meanwhile</source>
        <translation>写真がその間に変更されました</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>An original is never written over</source>
        <translation>元の写真は上書きしません</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>ファイルを読む権限がありません</translation>
    </message>
    <message>
        <source>The workers could not start</source>
        <translation>ワーカーを起動できませんでした</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>The file is no photo</source>
        <translation>写真ファイルではありません</translation>
    </message>
    <message>
        <source>This format is not supported</source>
        <translation>この形式には対応していません</translation>
    </message>
    <message>
        <source>Nothing is left of the photo</source>
        <translation>写真に何も残りません</translation>
    </message>
    <message>
        <source>The folder of the results has gone</source>
        <translation>結果のフォルダーがなくなりました</translation>
    </message>
    <message>
        <source>The program itself died of this photo</source>
        <translation>この写真でプログラム自体が終了しました</translation>
    </message>
    <message>
        <source>The script failed</source>
        <translation>スクリプトが失敗しました</translation>
    </message>
    <message>
        <source>The script has not been allowed</source>
        <translation>スクリプトが許可されていません</translation>
    </message>
    <message>
        <source>The file can&apos;t become that small</source>
        <translation>ファイルをそこまで小さくできません</translation>
    </message>
    <message>
        <source>The photo is too large</source>
        <translation>写真が大きすぎます</translation>
    </message>
    <message>
        <source>The file is cut off</source>
        <translation>ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>The photo can&apos;t be read</source>
        <translation>写真を読み込めません</translation>
    </message>
    <message>
        <source>The result can&apos;t be written</source>
        <translation>結果を書き込めません</translation>
    </message>
    <message>
        <source>That is not possible</source>
        <translation>実行できません</translation>
    </message>
    <message>
        <source>A worker died</source>
        <translation>ワーカーが異常終了しました</translation>
    </message>
    <message>
        <source>Faded film</source>
        <translation>色あせたフィルム</translation>
    </message>
    <message>
        <source>Soft portrait</source>
        <translation>柔らかなポートレート</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>鮮やか</translation>
    </message>
    <message>
        <source>Warm and crisp</source>
        <translation>暖かくくっきり</translation>
    </message>
    <message>
        <source>Web 2048</source>
        <translation>ウェブ 2048</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>On a JPEG, as the first step and to half or less: let the decoder do part of it, several times as fast, in encoded light; about a level of 255 apart, more where bright points lie on black</source>
        <translation>JPEG で最初のステップとして半分以下にするとき: 縮小の一部をデコーダーに任せ、数倍速く、符号化された光で行います。差は 255 段階中約 1、黒地の明るい点ではそれ以上</translation>
    </message>
    <message>
        <source>What is written; {date} or {exif.model} is the photo&apos;s own</source>
        <translation>書く内容。{date} や {exif.model} は写真ごとの値になります</translation>
    </message>
    <message>
        <source>How the pixel loops run</source>
        <translation>ピクセルループの動かし方</translation>
    </message>
    <message>
        <source>First steps, and what everything does</source>
        <translation>はじめの手順と、すべての機能の説明</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>List all keys, and change them</source>
        <translation>すべてのキーを一覧し、変更します</translation>
    </message>
    <message>
        <source>On film strip or grid: choose several photos</source>
        <translation>フィルムストリップまたはグリッド上: 複数の写真を選択</translation>
    </message>
    <message>
        <source>On the grid: larger or smaller pictures</source>
        <translation>グリッド上: 画像を大きくまたは小さく</translation>
    </message>
    <message>
        <source>On film strip or grid: take the chosen photos off the list</source>
        <translation>フィルムストリップまたはグリッド上: 選んだ写真をリストから外す</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>処理の担当</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>The same blur as machine code</source>
        <translation>同じぼかしを機械語で</translation>
    </message>
    <message>
        <source>What the cores are worth</source>
        <translation>コアの実力</translation>
    </message>
    <message>
        <source>Two threads and one counter</source>
        <translation>2 つのスレッドと 1 つのカウンター</translation>
    </message>
    <message>
        <source>A blur run by Python itself</source>
        <translation>Python 自身が実行するぼかし</translation>
    </message>
    <message>
        <source>A JPEG into memory, by Pillow</source>
        <translation>Pillow で JPEG をメモリへ</translation>
    </message>
    <message>
        <source>A median with a Python callback for every pixel (SciPy&apos;s generic_filter)</source>
        <translation>ピクセルごとに Python を呼ぶメディアン (SciPy の generic_filter)</translation>
    </message>
    <message>
        <source>The same median by our kernel, compiled</source>
        <translation>同じメディアンを自前のカーネルで (コンパイル済み)</translation>
    </message>
    <message>
        <source>The same median by our kernel, interpreted</source>
        <translation>同じメディアンを自前のカーネルで (インタープリター)</translation>
    </message>
    <message>
        <source>The same median by Pillow</source>
        <translation>同じメディアンを Pillow で</translation>
    </message>
    <message>
        <source>The same median by SciPy</source>
        <translation>同じメディアンを SciPy で</translation>
    </message>
    <message>
        <source>A whole batch: files and Python together</source>
        <translation>バッチ全体: ファイルと Python を一緒に</translation>
    </message>
    <message>
        <source>NumPy in another interpreter</source>
        <translation>別のインタープリターの NumPy</translation>
    </message>
    <message>
        <source>The same kernels in another interpreter</source>
        <translation>別のインタープリターの同じカーネル</translation>
    </message>
    <message>
        <source>Sending pixels, or sharing them</source>
        <translation>ピクセルの送信と共有</translation>
    </message>
    <message>
        <source>Reading and decoding photos</source>
        <translation>写真の読み込みとデコード</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>参照カウント</translation>
    </message>
    <message>
        <source>Starting workers</source>
        <translation>ワーカーの起動</translation>
    </message>
    <message>
        <source>How often threads take turns</source>
        <translation>スレッドの交代の頻度</translation>
    </message>
    <message>
        <source>Small and large tiles</source>
        <translation>小さなタイルと大きなタイル</translation>
    </message>
    <message>
        <source>Waiting for something outside</source>
        <translation>外部を待つ</translation>
    </message>
    <message>
        <source>One worker, one for each core, two for each core</source>
        <translation>ワーカー 1 つ、コアごとに 1 つ、コアごとに 2 つ</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Add to jobs</source>
        <translation>ジョブに追加</translation>
    </message>
    <message>
        <source>Run it later, exactly as it is asked for now</source>
        <translation>今の指定のまま後で実行します</translation>
    </message>
    <message>
        <source>All {0} open photos</source>
        <translation>開いている {0} 枚すべて</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>{0} だけ</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>As each photo has it</source>
        <translation>写真ごとの形式のまま</translation>
    </message>
    <message>
        <source>The results&apos; names. Fields:</source>
        <translation>結果の名前。使えるフィールド:</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>結果のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Save photo as</source>
        <translation>写真を別名で保存</translation>
    </message>
    <message>
        <source>Paused: {0} of {1} results</source>
        <translation>一時停止: 結果 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} of {1} results</source>
        <translation>結果 {0} / {1}</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation>フィルムストリップ</translation>
    </message>
</context>
<context>
    <name>GridPanel</name>
    <message>
        <source>Search names</source>
        <translation>名前を検索</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>表示する写真</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>写真の並び順</translation>
    </message>
    <message>
        <source>Smaller pictures (-)</source>
        <translation>画像を小さく (-)</translation>
    </message>
    <message>
        <source>Larger pictures (+)</source>
        <translation>画像を大きく (+)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 枚中 {0} 枚</translation>
    </message>
</context>
<context>
    <name>HandleBar</name>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take back what was done (Esc)</source>
        <translation>編集を取り消し (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Keep what was done (Enter)</source>
        <translation>編集を確定 (Enter)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>How often each brightness occurs in what is shown, from black to white (H hides it)</source>
        <translation>表示中の各明るさの頻度 (黒から白、H で非表示)</translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>Photo info</source>
        <translation>写真の情報</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{0}; it is kept as {1}</source>
        <translation>{0}。{1} として残しました</translation>
    </message>
    <message>
        <source>{0} waits as job {1}</source>
        <translation>{0} はジョブ {1} として待機中</translation>
    </message>
    <message>
        <source>Save jobs</source>
        <translation>ジョブを保存</translation>
    </message>
    <message>
        <source>Load jobs</source>
        <translation>ジョブを読み込む</translation>
    </message>
    <message>
        <source>Jobs (*.toml)</source>
        <translation>ジョブ (*.toml)</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>待機中のジョブ</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>すべて実行</translation>
    </message>
    <message>
        <source>Run the jobs, one after the other</source>
        <translation>ジョブを順に実行します</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Run this job earlier</source>
        <translation>このジョブを先に実行します</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Run this job later</source>
        <translation>このジョブを後に実行します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take this job off the list</source>
        <translation>このジョブをリストから外します</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>リストをファイルに保存します</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>Add the jobs of a file</source>
        <translation>ファイルのジョブを追加します</translation>
    </message>
</context>
<context>
    <name>LabCard</name>
    <message>
        <source>Usually said: “{0}”. Found: {1}</source>
        <translation>よく言われること: 「{0}」。結果: {1}</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>GIL laboratory</source>
        <translation>GIL ラボ</translation>
    </message>
    <message>
        <source>Other interpreter: found by itself</source>
        <translation>別のインタープリター: 自動で検出</translation>
    </message>
    <message>
        <source>Other interpreter</source>
        <translation>別のインタープリター</translation>
    </message>
    <message>
        <source>The path of another Python to race against: PyPy, a free-threaded one, any from 3.9 on</source>
        <translation>競わせる別の Python のパス: PyPy、GIL なし版、3.9 以降ならどれでも</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>The same work in threads, in processes and one after the other, on this machine. Leave it alone meanwhile: the quieter it is, the clearer the verdict.</source>
        <translation>このコンピューターで同じ処理をスレッド、プロセス、逐次で行います。その間は触らないでください。静かなほど判定が明確になります。</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>The race: Python against machine code</source>
        <translation>競争: Python 対 機械語</translation>
    </message>
    <message>
        <source>One median, five ways</source>
        <translation>1 つのメディアンを 5 通りで</translation>
    </message>
    <message>
        <source>All experiments (one to two minutes)</source>
        <translation>すべての実験 (1〜2 分)</translation>
    </message>
    <message>
        <source>The steps of this recipe</source>
        <translation>このレシピの手順</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}</source>
        <translation>{0} に書き込めません: {1}</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>{0} of {1} experiments</source>
        <translation>実験 {0} / {1}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>A batch is running. Cancel it and quit? Finished photos stay.</source>
        <translation>バッチが実行中です。キャンセルして終了しますか? 完了した写真は残ります。</translation>
    </message>
    <message>
        <source>Cancel batch and quit</source>
        <translation>バッチをキャンセルして終了</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>LevelsBox</name>
    <message>
        <source>{0}: {1}. {2} of the photo becomes black, {3} white.</source>
        <translation>{0}: {1}。写真の {2} が黒に、{3} が白になります。</translation>
    </message>
</context>
<context>
    <name>LevelsEditor</name>
    <message>
        <source>Levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>What comes in, and how much of it becomes black and white, in the channel that has most</source>
        <translation>入力と、最も多いチャンネルで黒と白になる割合</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>ここに写真またはフォルダーをドロップ</translation>
    </message>
    <message>
        <source>Open a folder with Ctrl+Shift+O, or single photos with Ctrl+O.</source>
        <translation>Ctrl+Shift+O でフォルダー、Ctrl+O で写真を開きます。</translation>
    </message>
    <message>
        <source>Build a recipe on the right and watch it work; Export puts it on all open photos.</source>
        <translation>右側でレシピを組み立て、結果を確認します。「書き出し」で開いているすべての写真に適用します。</translation>
    </message>
    <message>
        <source>Your originals are never changed; F1 opens the help.</source>
        <translation>元の写真は決して変更されません。F1 でヘルプを開きます。</translation>
    </message>
    <message>
        <source>This photo can&apos;t be shown</source>
        <translation>この写真は表示できません</translation>
    </message>
</context>
<context>
    <name>LooksView</name>
    <message>
        <source>Put on</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open recent</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Queue and messages</source>
        <translation>キューとメッセージ</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open photos or a folder (Ctrl+O)</source>
        <translation>写真またはフォルダーを開く (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing to report.</source>
        <translation>報告はありません。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Who runs the tiles</source>
        <translation>タイルを処理するもの</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Threads only</source>
        <translation>スレッドのみ</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>ナビゲーター</translation>
    </message>
    <message>
        <source>The whole photo and the part that is seen; drag to see another (N hides it)</source>
        <translation>写真全体と表示中の部分。ドラッグで移動 (N で非表示)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is a recipe {0} already; choose it by name</source>
        <translation>レシピ {0} はすでにあります。名前で選んでください</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <translation>写真 ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>レシピを開く</translation>
    </message>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>レシピ (*.toml)</translation>
    </message>
    <message>
        <source>There are no photos in {0}</source>
        <translation>{0} に写真がありません</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>フィルターを追加</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste chosen steps</source>
        <translation>選んだステップを貼り付け</translation>
    </message>
    <message>
        <source>A step takes the place of one of the same filter, or comes behind the others.</source>
        <translation>ステップは同じフィルターのものを置き換えるか、最後に加わります。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Run this script?</source>
        <translation>このスクリプトを実行しますか?</translation>
    </message>
    <message>
        <source>{0} is a program. It will run with all the rights you have.</source>
        <translation>{0} はプログラムです。あなたのすべての権限で実行されます。</translation>
    </message>
    <message>
        <source>Allow it only if you trust where it comes from. It is asked again when the file changes.</source>
        <translation>出所を信頼できる場合だけ許可してください。ファイルが変わると再び確認します。</translation>
    </message>
    <message>
        <source>Allow and run</source>
        <translation>許可して実行</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>内容を読む</translation>
    </message>
    <message>
        <source>Don&apos;t run it</source>
        <translation>実行しない</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Grid of photos</source>
        <translation>写真のグリッド</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>It has a recipe of its own</source>
        <translation>独自のレシピがあります</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>The photo is still being read; click once more in a moment.</source>
        <translation>写真を読み込み中です。少し待ってからもう一度クリックしてください。</translation>
    </message>
    <message>
        <source>There is no colour to tell there: click on something grey, not too dark or bright.</source>
        <translation>そこでは色を読めません。暗すぎず明るすぎないグレーをクリックしてください。</translation>
    </message>
</context>
<context>
    <name>Proofing</name>
    <message>
        <source>Soft proof: {0}</source>
        <translation>ソフトプルーフ: {0}</translation>
    </message>
    <message>
        <source>No soft proof</source>
        <translation>ソフトプルーフなし</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>No batch has run yet.</source>
        <translation>まだバッチは実行されていません。</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>バッチの進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop the batch; finished photos stay</source>
        <translation>バッチを止めます。完了した写真は残ります</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the batch, or let it go on</source>
        <translation>バッチを一時停止または再開します</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Do the photos that failed again, as they were asked for</source>
        <translation>失敗した写真を同じ指定でやり直します</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>バッチの写真</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Recipe actions</source>
        <translation>レシピの操作</translation>
    </message>
    <message>
        <source>Open, save, presets</source>
        <translation>開く、保存、プリセット</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Add a filter to the recipe (Ctrl+F)</source>
        <translation>レシピにフィルターを追加 (Ctrl+F)</translation>
    </message>
    <message>
        <source>No steps yet. Add a filter, or take a preset from the menu above.</source>
        <translation>まだステップがありません。フィルターを追加するか、上のメニューからプリセットを選んでください。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>photoedit ended unexpectedly last time; here is what was open</source>
        <translation>前回 photoedit が予期せず終了しました。開いていたものを復元しました</translation>
    </message>
</context>
<context>
    <name>ResultNames</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>結果の名前</translation>
    </message>
</context>
<context>
    <name>ResultTabs</name>
    <message>
        <source>Results of each photo</source>
        <translation>写真ごとの結果</translation>
    </message>
    <message>
        <source>Add a result: each photo is written once more</source>
        <translation>結果を追加: 各写真をもう一度書き出します</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>この結果を削除</translation>
    </message>
</context>
<context>
    <name>ResumeBanner</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Do what is left of it, exactly as it was asked for then</source>
        <translation>残りを当時の指定どおりに処理します</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Leave it as it is; what is finished stays</source>
        <translation>そのままにします。完了したものは残ります</translation>
    </message>
    <message>
        <source>Resume {0} of {1}? The batch into {2} did not come to its end.</source>
        <translation>{1} 枚中 {0} 枚を再開しますか? {2} へのバッチは終わっていません。</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Whose recipe this is</source>
        <translation>これは誰のレシピか</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>Edit the folder&apos;s recipe; a photo&apos;s own is dropped (Undo brings it back)</source>
        <translation>フォルダーのレシピを編集します。写真独自のものは破棄されます (元に戻せます)</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>この写真</translation>
    </message>
    <message>
        <source>Give this photo a recipe of its own, which overrides the folder&apos;s</source>
        <translation>この写真に独自のレシピを付けます。フォルダーのレシピより優先されます</translation>
    </message>
</context>
<context>
    <name>ScriptLine</name>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Export without knowing it</source>
        <translation>調べずに書き出す</translation>
    </message>
    <message>
        <source>Measuring what {0} does with Python&apos;s global lock…</source>
        <translation>{0} が Python のグローバルロックをどう使うか測定中…</translation>
    </message>
    <message>
        <source>{0}: {1}. For these photos about {2} s in threads, {3} s in processes.</source>
        <translation>{0}：{1}。これらの写真ではスレッドで約 {2} 秒、プロセスで {3} 秒。</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} を使う</translation>
    </message>
</context>
<context>
    <name>ScriptProbe</name>
    <message>
        <source>It ended without a result.</source>
        <translation>結果なしで終了しました。</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
    <message>
        <source>Default: automatic, here {0}.</source>
        <translation>初期値: 自動、ここでは {0}。</translation>
    </message>
    <message>
        <source>Default: automatic.</source>
        <translation>初期値: 自動。</translation>
    </message>
    <message>
        <source>Default: {0}.</source>
        <translation>初期値: {0}。</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>A snapshot keeps the photo&apos;s recipe as it is now, to go back to.</source>
        <translation>スナップショットは写真の今のレシピを残し、後で戻れるようにします。</translation>
    </message>
    <message>
        <source>Keep the recipe as a preset</source>
        <translation>レシピをプリセットとして保存します</translation>
    </message>
    <message>
        <source>Take a snapshot (Ctrl+Shift+N)</source>
        <translation>スナップショットを作成 (Ctrl+Shift+N)</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Keep as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Snapshot {0}</source>
        <translation>スナップショット {0}</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>スナップショットを作成</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Rename snapshot</source>
        <translation>スナップショットの名前を変更</translation>
    </message>
    <message>
        <source>{0} comes with the program and stays</source>
        <translation>{0} はプログラムに付属し、残ります</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the keys the chosen command is to have</source>
        <translation>選んだコマンドに使うキーを押してください</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>The chosen command has no keys any more</source>
        <translation>選んだコマンドのキーをなくします</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Give the chosen command its own keys back</source>
        <translation>選んだコマンドのキーを元に戻します</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Give every command its own keys back</source>
        <translation>すべてのコマンドのキーを元に戻します</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Take the keys from the other command</source>
        <translation>ほかのコマンドからキーを取ります</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>{0} is taken: {1}.</source>
        <translation>{0} は使用中です: {1}。</translation>
    </message>
    <message>
        <source>{0} does “{1}” already.</source>
        <translation>{0} はすでに「{1}」に使われています。</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>The strip shows {0} of {1} photos, as the grid does</source>
        <translation>フィルムストリップはグリッドと同じく {1} 枚中 {0} 枚を表示</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Pixel under the mouse</source>
        <translation>マウスの下のピクセル</translation>
    </message>
    <message>
        <source>Column, row · values before and after the recipe, as the file has them · L*a*b* (D50)</source>
        <translation>列、行 · レシピ前後の値 (ファイルのまま) · L*a*b* (D50)</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>処理の担当</translation>
    </message>
    <message>
        <source>Who works on the tiles of a photo; the toolbar and Settings change it</source>
        <translation>写真のタイルを処理するもの。ツールバーと設定で変更できます</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Show the values of {0}</source>
        <translation>値を表示: {0}</translation>
    </message>
    <message>
        <source>Show or hide the values</source>
        <translation>値の表示/非表示</translation>
    </message>
    <message>
        <source>Tick: the step is on</source>
        <translation>チェック: ステップは有効</translation>
    </message>
    <message>
        <source>Actions for {0}</source>
        <translation>{0} の操作</translation>
    </message>
    <message>
        <source>Duplicate, move, reset, remove</source>
        <translation>複製、移動、リセット、削除</translation>
    </message>
    <message>
        <source>Edit {0} on the photo</source>
        <translation>{0}を写真の上で編集</translation>
    </message>
    <message>
        <source>Edit on the photo: Enter keeps it, Esc takes it back</source>
        <translation>写真の上で編集: Enter で確定、Esc で取り消し</translation>
    </message>
    <message>
        <source>Pick {0} from the photo</source>
        <translation>写真から{0}を取得</translation>
    </message>
    <message>
        <source>Click on something in the photo that should be grey</source>
        <translation>写真の中でグレーになるべき所をクリックします</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Opacity and mask</source>
        <translation>不透明度とマスク</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The batch runs.</source>
        <translation>バッチを実行中です。</translation>
    </message>
    <message>
        <source>bound by {0}</source>
        <translation>制約: {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written; choose another folder</source>
        <translation>{0} に書き込めません。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation>トレースを保存</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Wheel: zoom; drag: move; double-click: all of it.</source>
        <translation>ホイール: ズーム、ドラッグ: 移動、ダブルクリック: 全体。</translation>
    </message>
    <message>
        <source>Save trace…</source>
        <translation>トレースを保存…</translation>
    </message>
    <message>
        <source>Save as a file for Perfetto or Chrome</source>
        <translation>Perfetto や Chrome 用のファイルに保存します</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save as it is shown, as PNG</source>
        <translation>表示どおり PNG に保存します</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the batch</source>
        <translation>バッチのタイムライン</translation>
    </message>
    <message>
        <source>GIL wait {0} ms</source>
        <translation>GIL 待ち {0} ms</translation>
    </message>
    <message>
        <source>waiting for a core {0} ms</source>
        <translation>コア待ち {0} ms</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>No batch has run yet.</source>
        <translation>まだバッチは実行されていません。</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>GIL 待ち</translation>
    </message>
    <message>
        <source>waiting for a core</source>
        <translation>コア待ち</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Drag the panel by its title, or move it with the arrow keys; Enter lays it on the next one</source>
        <translation>タイトルをドラッグするか矢印キーで移動します。Enter で次のパネルに重ねます</translation>
    </message>
    <message>
        <source>Take {0} out of the window, or put it back</source>
        <translation>{0} をウィンドウから切り離す、または戻す</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} を閉じる</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>The result at 100 %</source>
        <translation>結果 (100 %)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>書き出し後</translation>
    </message>
    <message>
        <source>The photo after encoding, at 100 %</source>
        <translation>エンコード後の写真 (100 %)</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>劣化なし</translation>
    </message>
    <message>
        <source>The photo before encoding (hold \)</source>
        <translation>エンコード前の写真 (\ を押している間)</translation>
    </message>
    <message>
        <source>Size of the results</source>
        <translation>結果の大きさ</translation>
    </message>
    <message>
        <source>Trying it out on one photo…</source>
        <translation>1 枚の写真で試しています…</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} x {3} pixels ({4} MP)</source>
        <translation>{0}: {1}、{2} x {3} ピクセル ({4} MP)</translation>
    </message>
    <message>
        <source>all photos: about {0}</source>
        <translation>すべての写真: 約 {0}</translation>
    </message>
</context>
<context>
    <name>Warming</name>
    <message>
        <source>Preparing filters, this once: {0} of {1}. You can work meanwhile.</source>
        <translation>初回のフィルター準備中: {0} / {1}。作業はそのまま続けられます。</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Folder that photos come into</source>
        <translation>写真が入ってくるフォルダー</translation>
    </message>
    <message>
        <source>Folder for the results; not inside the other</source>
        <translation>結果のフォルダー (もう一方の中は不可)</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>結果の場所</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>{0} done, {1} failed</source>
        <translation>完了 {0}、失敗 {1}</translation>
    </message>
    <message>
        <source>New photos get the recipe as it is at the start, and the last export&apos;s format.</source>
        <translation>新しい写真には開始時のレシピと前回の書き出し形式が使われます。</translation>
    </message>
    <message>
        <source>Watching: {0}</source>
        <translation>監視中: {0}</translation>
    </message>
    <message>
        <source>Stopped: {0}</source>
        <translation>停止: {0}</translation>
    </message>
</context>
<context>
    <name>WheelsEditor</name>
    <message>
        <source>Show the numbers of these tones</source>
        <translation>このトーンの数値を表示</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>トーン</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>{0}の色</translation>
    </message>
    <message>
        <source>Drag the dot towards a colour, or move it with the arrows</source>
        <translation>点を色の方へドラッグするか、矢印キーで動かします</translation>
    </message>
</context>
</TS>
